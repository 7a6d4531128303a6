/** A session is a row: the cookie only names it, so ending the row ends the session at once, everywhere. */
import "server-only";
import { randomBytes } from "node:crypto";
import { prisma } from "@/lib/db/client";
import { highestRole } from "@/lib/domain/grant";
import { type Actor, type Role, roleAtLeast } from "@/lib/domain/role";
import { grantsOf } from "./grants-of";
import { settings } from "./settings";

/** A session ends this long after it began, whatever happens in it. */
export const SESSION_MAX_MS = 12 * 3_600_000;
/** How often "last seen" is written; more often would cost a write a request. */
const SEEN_EVERY_MS = 60_000;

/** Opens a session and gives its id, which is a secret of its holder; it is strong where more than a password was given. */
export async function openSession(userId: number, userAgent: string | null, now: Date, isStrong = false): Promise<string> {
  const id = randomBytes(24).toString("base64url");
  const expiresAt = new Date(now.getTime() + SESSION_MAX_MS);
  await prisma().session.create({ data: { id, userId, userAgent: userAgent?.slice(0, 300) ?? null, createdAt: now, lastSeenAt: now, expiresAt, isStrong } });
  return id;
}

/** Who acts in this session now; null where it has ended, or its owner was disabled. The role is the owner's present one. */
export async function actorOfSession(id: string, now: Date): Promise<Actor | null> {
  const session = await prisma().session.findUnique({ where: { id }, include: { user: { include: { grants: true } } } });
  if (!session || session.revokedAt || session.expiresAt <= now || session.user.disabledAt) return null;
  if (now.getTime() - session.lastSeenAt.getTime() > SEEN_EVERY_MS) {
    await prisma().session.update({ where: { id }, data: { lastSeenAt: now } });
  }
  const actor = { userId: session.userId, name: session.user.name, via: "session" as const };
  // Nothing but their own account is open to them, whichever use case they try.
  const [role, grants] = [session.user.role as Role, grantsOf(session.user.grants)];
  if (owesSecondFactor(highestRole({ role, grants }), session.isStrong)) return { ...actor, role: "viewer", owesSecondFactor: true };
  return { ...actor, role, ...(grants.length > 0 && { grants }) };
}

const owesSecondFactor = (role: Role, isStrong: boolean) => settings().requireSecondFactor && !isStrong && roleAtLeast(role, "reviewer");

/** Ends one session; ending it twice is no fault. */
export async function endSession(id: string, now: Date): Promise<void> {
  await prisma().session.updateMany({ where: { id, revokedAt: null }, data: { revokedAt: now } });
}
