/** What the catalogue is narrowed by is read from its address; what cannot be is not asked for. */
import { cleanText } from "@/lib/domain/clean-text";
import { isAreaCode } from "@/lib/domain/series-key";
import { isFreq } from "@/lib/domain/period";
import { firstOf } from "../read-params";
import type { SearchParams } from "../request-scope";

const CODE = /^[\w-]{1,80}$/;
const YEAR = /^[12]\d{3}$/;
const LENGTH_MAX = 200;

export interface CatalogueParams {
  q: string | null;
  pillar: string | null;
  source: string | null;
  freq: string | null;
  counterpart: string | null;
  area: string | null;
  /** The year that figures must reach. */
  to: string | null;
}

export function readCatalogueParams(params: SearchParams): CatalogueParams {
  const matching = (name: string, isFit: (value: string) => boolean) => {
    const value = firstOf(params, name);
    return value !== null && isFit(value) ? value : null;
  };
  const words = cleanText((firstOf(params, "q") ?? "").slice(0, LENGTH_MAX), { lines: false });
  return {
    q: (words.ok && words.value) || null,
    pillar: matching("pillar", (value) => CODE.test(value)),
    source: matching("source", (value) => CODE.test(value)),
    freq: matching("freq", isFreq),
    counterpart: matching("counterpart", isAreaCode),
    area: matching("area", isAreaCode),
    to: matching("to", (value) => YEAR.test(value)),
  };
}
