/** Any figure is asked for as it would stand: the proposed one, else the published one. */
import type { Observation } from "../observation";
import type { Period } from "../period";
import type { CheckContext, Drafted, RuleContext } from "./context";

/** Looks figures up; the published ones of a series are laid out when the first of them is asked for. */
export function figuresOf({ series, drafted }: Pick<CheckContext, "series"> & { drafted: Drafted }): Pick<RuleContext, "figureAt" | "isDrafted"> {
  const laidOut = new Map<string, ReadonlyMap<Period, string | null>>();
  const publishedOf = (key: string) => {
    const found = laidOut.get(key) ?? byPeriod(series.get(key) ?? []);
    laidOut.set(key, found);
    return found;
  };
  return {
    isDrafted: (key, period) => drafted.get(key)?.has(period) ?? false,
    figureAt: (key, period) => {
      const proposed = drafted.get(key)?.get(period);
      if (proposed) return proposed.remove ? null : proposed.value;
      return publishedOf(key).get(period) ?? null;
    },
  };
}

function byPeriod(observations: readonly Observation[]): ReadonlyMap<Period, string | null> {
  return new Map(observations.map(({ period, value }) => [period, value]));
}
