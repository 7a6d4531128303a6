/** A transform is named in an address in exactly one way, and a name that is not offered is refused at its parameter. */
import { type Freq, parsePeriod, type Period } from "../period";
import { problem } from "../problem";
import { type Failed, fail, ok, type Result } from "../result";
import { isAreaCode, NO_COUNTERPART, parseSeriesKey } from "../series-key";

/** Those that look at the series alone. */
export type Alone = { kind: "yoy" } | { kind: "index"; base: Period } | { kind: "diff" } | { kind: "mean"; periods: number };
/** Those that need another series: of that area, or the one with that key; the people or the product of the reference area. */
export type Against = { kind: "share"; of: string } | { kind: "less"; of: string } | { kind: "per_capita" } | { kind: "per_gdp" };
export type Transform = Alone | Against;

/** An average of more periods than this says nothing of any of them. */
export const MEAN_PERIODS_MAX = 120;

const OFFERED = [
  "yoy", "diff", "index:PERIOD (such as index:2015)", "mean:N (such as mean:3)", "share:AREA (such as share:LCN)", "less:AREA (such as less:USA)", "per_capita",
].join(", ");

/** What cannot be used is a fault of that parameter. */
const refuseTransform = (message: string): Failed => fail(problem("invalid-input", {}, { errors: [{ path: "transform", message }] }));

/** The transform as an address names it; with `freq` the base of an index must be a period of that frequency. */
export function parseTransform(text: string, freq?: Freq): Result<Transform> {
  if (text === "yoy" || text === "diff" || text === "per_capita" || text === "per_gdp") return ok({ kind: text });
  const colon = text.indexOf(":");
  const [kind, rest] = colon === -1 ? [text, ""] : [text.slice(0, colon), text.slice(colon + 1)];
  switch (kind) {
    case "index": {
      const base = parsePeriod(rest, freq);
      return base.ok ? ok({ kind, base: base.value }) : refuseTransform(base.problem.message);
    }
    case "mean":
      return /^[1-9]\d{0,2}$/.test(rest) && Number(rest) >= 2 && Number(rest) <= MEAN_PERIODS_MAX
        ? ok({ kind, periods: Number(rest) })
        : refuseTransform(`An average is of 2 to ${MEAN_PERIODS_MAX} periods, such as mean:3.`);
    case "share":
    case "less":
      return isArea(rest) || parseSeriesKey(rest).ok
        ? ok({ kind, of: rest })
        : refuseTransform(kind === "share" ? "A share is of an area or of a series, such as share:LCN." : "What is subtracted is an area's or a series, such as less:USA.");
    default:
      return refuseTransform(`This transform is not offered; use ${OFFERED} or per_gdp.`);
  }
}

const isArea = (text: string) => text !== NO_COUNTERPART && text !== "" && isAreaCode(text);

/** The name that parseTransform reads. */
export function transformName(transform: Transform): string {
  switch (transform.kind) {
    case "index":
      return `index:${transform.base}`;
    case "mean":
      return `mean:${transform.periods}`;
    case "share":
    case "less":
      return `${transform.kind}:${transform.of}`;
    default:
      return transform.kind;
  }
}

export function isAgainst(transform: Transform): transform is Against {
  return transform.kind === "share" || transform.kind === "less" || transform.kind === "per_capita" || transform.kind === "per_gdp";
}
