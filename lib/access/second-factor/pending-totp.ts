/** While an authenticator is being set up its secret is shown to its owner, as text and for a QR code; afterwards to nobody. */
import "server-only";
import { database, firstRow } from "@/lib/db/query";
import type { Actor } from "@/lib/domain/role";
import { openSealed } from "./seal";
import { totpAddress } from "./totp";

/** The secret and its address for a QR code; null where nothing is being set up. */
export async function pendingTotp({ userId }: Actor): Promise<{ secret: string; address: string } | null> {
  const row = await firstRow<{ email: string; sealed: string }>(database, "select email, totp_secret as sealed from app_user where id = $1 and totp_since is null and totp_secret is not null", [userId]);
  const secret = row ? openSealed(row.sealed, `user:${userId}`) : null;
  return row && secret !== null ? { secret, address: totpAddress(secret, row.email, "Puente") } : null;
}
