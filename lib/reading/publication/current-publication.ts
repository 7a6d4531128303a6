/** The newest publication is one number, read from the database. */
import "server-only";
import { database, firstRow } from "@/lib/db/query";

/** The number of the newest publication; 0 where nothing was published yet. */
export async function currentPublication(): Promise<number> {
  const row = await firstRow<{ number: number | null }>(database, "select max(number) as number from publication");
  return row?.number ?? 0;
}
