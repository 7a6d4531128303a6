/** Where nobody can sign in yet, a link that works once makes the first administrator. */
import "server-only";
import { randomBytes } from "node:crypto";
import { hashToken } from "@/lib/access/token";
import { prisma } from "@/lib/db/client";
import { database, firstRow } from "@/lib/db/query";

const LINK_MAX_MS = 24 * 3_600_000;

/** Whether any person has an account; the loader of the starter data is none. */
export async function hasPeople(): Promise<boolean> {
  const row = await firstRow<{ found: boolean }>(database, "select exists (select from app_user where kind = 'person') as found");
  return row!.found;
}

/** A new set-up token, which ends every earlier one; null where somebody has an account. */
export async function createSetUpToken(now: Date): Promise<string | null> {
  if (await hasPeople()) return null;
  const token = randomBytes(24).toString("base64url");
  await prisma().$transaction([
    prisma().oneTimeLink.deleteMany({ where: { purpose: "setup", usedAt: null } }),
    prisma().oneTimeLink.create({ data: { hash: hashToken(token), purpose: "setup", expiresAt: new Date(now.getTime() + LINK_MAX_MS) } }),
  ]);
  return token;
}

/** Whether the token of a set-up link can still be used. */
export async function isSetUpTokenValid(token: string, now: Date): Promise<boolean> {
  const link = await prisma().oneTimeLink.findUnique({ where: { hash: hashToken(token) } });
  return link?.purpose === "setup" && !link.usedAt && link.expiresAt > now && !(await hasPeople());
}
