/**
 * The most asked for read of all, one whole series, now or as of a publication, takes the short way: the ready-made body goes from its row to
 * the reader without a Request, a router or a Response in between, which together cost more than the reading itself.
 * Everything else about a series, and every refusal, is the API's.
 */
import "server-only";
import { ANY_ORIGIN, JSON_TYPE, PUBLICATION } from "@/lib/api/http/headers";
import { withMoment } from "@/lib/api/resources/one-series";
import type { Result } from "@/lib/domain/result";
import type { Rendered } from "../render/inner-server";

/** The reads of ready-made bodies; reading lies behind another door, so the start gives them. */
export interface SeriesBodies {
  now(scope: { at: number }, key: string): Promise<Result<string>>;
  asOf(publication: number, key: string): Promise<{ body: string; moment: string } | null>;
}

const WHOLE_SERIES = /^\/api\/v1\/series\/([A-Z0-9_]+\.[A-Z0-9_]+\.[A-Z0-9_]+\.[AQMD])$/;
const PUBLICATION_ALONE = /^asOf=publication%3A(\d{1,9})$/;
/** The same headers as on the long way, by the same constants. */
const HEADERS = Object.entries({ ...ANY_ORIGIN, ...JSON_TYPE }).flat();

/** The answer, or null where the API has to say something else. `query` as the address has it, in its one spelling. */
export async function readWholeSeries(bodies: SeriesBodies, path: string, query: string, at: number): Promise<Rendered | null> {
  const key = WHOLE_SERIES.exec(path)?.[1];
  if (key === undefined) return null;
  if (query === "") {
    const body = await bodies.now({ at }, key);
    return body.ok ? { status: 200, headers: HEADERS, body: Buffer.from(body.value) } : null;
  }
  const publication = PUBLICATION_ALONE.exec(query)?.[1];
  const old = publication === undefined ? null : await bodies.asOf(Number(publication), key);
  return old && { status: 200, headers: [...HEADERS, PUBLICATION, String(Number(publication))], body: Buffer.from(withMoment(old.body, old.moment)) };
}
