/** The publication that a page is made from is named at its foot, with the moment it was made. */
import "server-only";
import { database, firstRow } from "@/lib/db/query";
import type { Scope } from "../scope";

export interface PublicationDay {
  number: number;
  /** RFC 3339. */
  publishedAt: string;
  backFilled: boolean;
}

/** The scope's publication; null where nothing was published yet. */
export async function publicationDay(scope: Scope): Promise<PublicationDay | null> {
  const row = await firstRow<PublicationDay>(
    database,
    `select number, to_char(published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "publishedAt", back_filled as "backFilled"
     from publication where number = $1`,
    [scope.at],
  );
  return row ?? null;
}
