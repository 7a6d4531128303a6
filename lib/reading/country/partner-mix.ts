/** A country's trade is divided among its large partners and the rest only in years in which every part and the whole are known. */
import "server-only";
import { compareDecimals, subtract } from "@/lib/domain/decimal";
import { NORMAL_STATUS, type Observation } from "@/lib/domain/observation";
import { shareOf } from "./trade-shares";

/** All of one source and one reporter. */
export interface MixInput<Part> {
  parts: readonly (Part & { observations: readonly Observation[] })[];
  whole: readonly Observation[];
}

export interface Mix<Part> {
  /** Per cent of the whole; the same periods in each part and in the rest, oldest first. */
  parts: { part: Part; share: Observation[] }[];
  /** What is left of a hundred. */
  rest: Observation[];
}

/** Fewer periods than this are no course. */
const PERIODS_MIN = 2;
const WHOLE = "100";

/**
 * The mix, or null where too few periods are complete. A partner with hardly any figures beside the whole is no part:
 * it belongs to the rest, and the caller says which partners are parts.
 */
export function partnerMix<Part>({ parts, whole }: MixInput<Part>): Mix<Part> | null {
  const shares = parts.map((part) => ({ part, share: shareOf(part.observations, whole) })).filter(({ share }) => share.length >= PERIODS_MIN);
  const [first, ...others] = shares.map(({ share }) => new Map(share.map((each) => [each.period, each])));
  if (!first) return null;
  const rest = [...first.keys()].flatMap((period): Observation[] => {
    const all = [first, ...others].flatMap((byPeriod) => byPeriod.get(period) ?? []);
    if (all.length < shares.length) return [];
    const left = all.reduce((sum, each) => subtract(sum, each.value ?? "0"), WHOLE);
    // Parts that are more than the whole contradict it.
    return compareDecimals(left, "0") < 0 ? [] : [{ period, value: left, status: all.find(({ status }) => status !== NORMAL_STATUS)?.status ?? NORMAL_STATUS }];
  });
  if (rest.length < PERIODS_MIN) return null;
  const complete = new Set(rest.map(({ period }) => period));
  return { parts: shares.map(({ part, share }) => ({ part, share: share.filter(({ period }) => complete.has(period)) })), rest };
}
