/** A bearer token names its owner; it may do what its own role and the owner's present role both allow. */
import "server-only";
import { createHash } from "node:crypto";
import { type Actor, lowerRole, type Role } from "@/lib/domain/role";
import { prisma } from "@/lib/db/client";
import { grantsOf } from "./grants-of";

const USED_EVERY_MS = 60_000;

/** What is kept of a token; the token itself is shown once and never stored. */
export const hashToken = (token: string) => createHash("sha256").update(token).digest("hex");

/** Who acts with this token; null where it is unknown, revoked or expired, or its owner disabled. */
export async function actorOfToken(token: string, now: Date): Promise<Actor | null> {
  if (token.length > 200) return null;
  const found = await prisma().apiToken.findUnique({ where: { hash: hashToken(token) }, include: { user: { include: { grants: true } } } });
  if (!found || found.revokedAt || (found.expiresAt && found.expiresAt <= now) || found.user.disabledAt) return null;
  if (!found.lastUsedAt || now.getTime() - found.lastUsedAt.getTime() > USED_EVERY_MS) {
    await prisma().apiToken.update({ where: { id: found.id }, data: { lastUsedAt: now } });
  }
  const grants = grantsOf(found.user.grants, found.role as Role);
  return { userId: found.userId, name: found.user.name, role: lowerRole(found.role as Role, found.user.role as Role), ...(grants.length > 0 && { grants }), via: "token" };
}
