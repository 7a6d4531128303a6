/** A moment is the newest publication before it: `asOf` in any of its three forms becomes a number, or is refused with the reason. */
import "server-only";
import { parsePeriod } from "@/lib/domain/period";
import { problem } from "@/lib/domain/problem";
import { fail, ok, type Result } from "@/lib/domain/result";
import { database, firstRow } from "@/lib/db/query";

export interface AsOf {
  /** The publication that was the newest at that moment. */
  at: number;
  /** The moment asked for, as RFC 3339 in UTC; for a publication, when it was made. */
  moment: string;
  /** Whether that publication was back-filled: Puente did not exist then. */
  backFilled: boolean;
}

// RFC 3339 with seconds and a zone; Date.parse alone would accept much else.
const RFC_3339 = /^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}:\d{2}(\.\d{1,9})?([Zz]|[+-]\d{2}:\d{2})$/;
const DAY_MS = 86_400_000;

/** Resolves a date (its end, UTC), an RFC 3339 time, or `publication:17`. Today counts as far as it has passed. */
export async function resolveAsOf(text: string, now: Date): Promise<Result<AsOf>> {
  const number = /^publication:(\d{1,9})$/.exec(text)?.[1];
  if (number) return byNumber(text, Number(number));
  const moment = parseMoment(text);
  if (!moment) return fail(problem("as-of-invalid", { text: text.slice(0, 60) }));
  if (moment.start > now.getTime()) return fail(problem("as-of-future", { text }));
  return byMoment(text, new Date(Math.min(moment.end, now.getTime())));
}

/** The first millisecond that must have passed, and the last that counts. */
function parseMoment(text: string): { start: number; end: number } | undefined {
  if (parsePeriod(text, "D").ok) {
    const start = Date.parse(`${text}T00:00:00Z`);
    return { start, end: start + DAY_MS - 1 };
  }
  const time = RFC_3339.test(text) && parsePeriod(text.slice(0, 10), "D").ok ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time) ? undefined : { start: time, end: time };
}

interface Found {
  at: number;
  publishedAt: Date;
  backFilled: boolean;
}
const COLUMNS = `number as at, published_at as "publishedAt", back_filled as "backFilled"`;

async function byNumber(text: string, number: number): Promise<Result<AsOf>> {
  const found = await firstRow<Found>(database, `select ${COLUMNS} from publication where number = $1`, [number]);
  if (found) return ok({ at: found.at, moment: found.publishedAt.toISOString(), backFilled: found.backFilled });
  return number < 1 ? fail(problem("as-of-invalid", { text })) : fail(problem("as-of-future", { text }));
}

async function byMoment(text: string, moment: Date): Promise<Result<AsOf>> {
  const found = await firstRow<Found>(
    database,
    `select ${COLUMNS} from publication where published_at <= $1 order by published_at desc, number desc limit 1`,
    [moment],
  );
  if (found) return ok({ at: found.at, moment: moment.toISOString(), backFilled: found.backFilled });
  const first = await firstRow<Found>(database, `select ${COLUMNS} from publication order by number limit 1`);
  const day = first ? first.publishedAt.toISOString().slice(0, 10) : "";
  return fail(problem("as-of-too-early", { text, first: day }));
}
