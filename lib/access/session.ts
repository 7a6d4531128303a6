/** A session is a row: the cookie only names it, so ending the row ends the session at once, everywhere. */
import "server-only";
import { randomBytes } from "node:crypto";
import type { Actor, Role } from "@/lib/domain/role";
import { prisma } from "@/lib/db/client";

/** A session ends this long after it began, whatever happens in it. */
export const SESSION_MAX_MS = 12 * 3_600_000;
/** How often "last seen" is written; more often would cost a write a request. */
const SEEN_EVERY_MS = 60_000;

/** Opens a session and gives its id, which is a secret of its holder. */
export async function openSession(userId: number, userAgent: string | null, now: Date): Promise<string> {
  const id = randomBytes(24).toString("base64url");
  const expiresAt = new Date(now.getTime() + SESSION_MAX_MS);
  await prisma().session.create({ data: { id, userId, userAgent: userAgent?.slice(0, 300) ?? null, createdAt: now, lastSeenAt: now, expiresAt } });
  return id;
}

/** Who acts in this session now; null where it has ended, or its owner was disabled. The role is the owner's present one. */
export async function actorOfSession(id: string, now: Date): Promise<Actor | null> {
  const session = await prisma().session.findUnique({ where: { id }, include: { user: true } });
  if (!session || session.revokedAt || session.expiresAt <= now || session.user.disabledAt) return null;
  if (now.getTime() - session.lastSeenAt.getTime() > SEEN_EVERY_MS) {
    await prisma().session.update({ where: { id }, data: { lastSeenAt: now } });
  }
  return { userId: session.userId, name: session.user.name, role: session.user.role as Role, via: "session" };
}

/** Ends one session; ending it twice is no fault. */
export async function endSession(id: string, now: Date): Promise<void> {
  await prisma().session.updateMany({ where: { id, revokedAt: null }, data: { revokedAt: now } });
}
