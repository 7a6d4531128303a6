/** A key that no series can have never reaches the database. */
import "server-only";
import type { Failed } from "@/lib/domain/result";
import { parseSeriesKey } from "@/lib/domain/series-key";

const CHARACTERS = /^[A-Z0-9_.]{1,200}$/;

/** What is wrong with the key; undefined where it may be one, which reading it will tell. */
export function refuseKey(key: string): Failed | undefined {
  if (CHARACTERS.test(key)) return undefined;
  const parsed = parseSeriesKey(key);
  return parsed.ok ? undefined : parsed;
}
