/** Whether a changeset needs a second person is a setting of the whole site; without one it does. */
import "server-only";
import { database, firstRow } from "@/lib/db/query";

export async function getFourEyes(): Promise<boolean> {
  const setting = await firstRow<{ value: unknown }>(database, "select value from setting where key = 'four-eyes'");
  return setting?.value !== false;
}
