/** A database that is away is told apart from a fault of ours, so that clients are asked to come back. */
import "server-only";

const SYSTEM_CODES = new Set(["ECONNREFUSED", "ECONNRESET", "ETIMEDOUT", "EPIPE", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENOENT"]);
/**
 * Classes of SQLSTATE: 08 connection, 53 out of connections, memory or disk, 57 taken down or cancelled, 58 its machine,
 * 40 lost to another transaction. In each the statement was not kept, and the same one may work later.
 */
const SQLSTATE = /^(08|40|53|57|58)[0-9A-Z]{3}$/;
/** Prisma's codes for a server that is not there, and for a pool that gave none in time. */
const PRISMA = /^P(1001|1002|1008|1017|2024)$/;
const MESSAGES = /timeout exceeded when trying to connect|connection terminated|connection error and is not queryable|calling end on the pool|server closed the connection|can't reach database/i;

/** Whether the error, or what caused it, says that the database could not be reached. */
export function isDatabaseAway(error: unknown, depth = 0): boolean {
  if (typeof error !== "object" || error === null || depth > 5) return false;
  const { code, originalCode, message, cause, errors } = error as Record<string, unknown>;
  for (const one of [code, originalCode]) {
    if (typeof one === "string" && (SYSTEM_CODES.has(one) || SQLSTATE.test(one) || PRISMA.test(one))) return true;
  }
  if (typeof message === "string" && MESSAGES.test(message)) return true;
  if (Array.isArray(errors) && errors.some((one) => isDatabaseAway(one, depth + 1))) return true;
  return isDatabaseAway(cause, depth + 1);
}
