/**
 * The most asked for read of all, one whole current series, takes the short way: the ready-made body goes from its row to
 * the reader without a Request, a router or a Response in between, which together cost more than the reading itself.
 * Everything else about a series, and every refusal, is the API's.
 */
import "server-only";
import { ANY_ORIGIN, JSON_TYPE } from "@/lib/api/http/headers";
import type { Result } from "@/lib/domain/result";
import type { Rendered } from "../render/inner-server";

/** The ready-made body of a series as of a publication; reading lies behind another door, so the start gives it. */
export type ReadSeriesBody = (scope: { at: number }, key: string) => Promise<Result<string>>;

const WHOLE_SERIES = /^\/api\/v1\/series\/([A-Z0-9_]+\.[A-Z0-9_]+\.[A-Z0-9_]+\.[AQMD])$/;
/** The same headers as on the long way, by the same constants. */
const HEADERS = Object.entries({ ...ANY_ORIGIN, ...JSON_TYPE }).flat();

/** The answer, or null where the API has to say something else. */
export async function readWholeSeries(read: ReadSeriesBody, path: string, at: number): Promise<Rendered | null> {
  const key = WHOLE_SERIES.exec(path)?.[1];
  if (key === undefined) return null;
  const body = await read({ at }, key);
  return body.ok ? { status: 200, headers: HEADERS, body: Buffer.from(body.value) } : null;
}
