/** The body of a series as of a publication, and the moment of that publication, are one read. */
import "server-only";
import { preparedRows } from "@/lib/db/query";
import { trueAt } from "@/lib/db/versioned";

const READ = `
  select n.body, p.published_at as "publishedAt" from publication p
  join series s on s.key = $1 and ${trueAt("s", 2)}
  join snapshot n on n.series_id = s.id and ${trueAt("n", 2)}
  where p.number = $2`;

export interface SeriesBodyAsOf {
  /** The JSON text of the whole series, `asOf` null. */
  body: string;
  /** When the publication was made, RFC 3339 in UTC. */
  moment: string;
}

/** Null where there is no such publication, or no such series in it: why, the other reads say. */
export async function getSeriesBodyAsOf(publication: number, key: string): Promise<SeriesBodyAsOf | null> {
  const [row] = await preparedRows<{ body: string; publishedAt: Date }>("series-body-as-of", READ, [key, publication]);
  return row ? { body: row.body, moment: row.publishedAt.toISOString() } : null;
}
