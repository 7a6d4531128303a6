/** Any number of series is displayed a batch at a time, so that memory does not grow with them. */
import "server-only";
import type { Scope } from "../scope";
import { getManySeries } from "../series/get-series";
import { type Cut, cutSeries } from "./cut-periods";
import { type Displayed, displaySeries, type Treatment } from "./display-series";
import { type Selection, selectSeries } from "./select-series";

/** So many figures are held at once, and as many more as one series may have; fewer where each is computed, so that other requests get their turn. */
const BATCH_FIGURES = 20_000;
const BATCH_COMPUTED = 4_000;
const BATCH_SERIES = 200;

/** Batches in the order of the selection; each series in its own unit and multiplier. */
export async function* streamDisplay(scope: Scope, selection: Selection, how: Treatment & { cut: Cut }): AsyncGenerator<Displayed> {
  const most = how.transform ?? how.freq ? BATCH_COMPUTED : BATCH_FIGURES;
  let keys: string[] = [];
  let figures = 0;
  for await (const { key, count } of selectSeries(scope, selection)) {
    keys.push(key);
    figures += count;
    if (figures < most && keys.length < BATCH_SERIES) continue;
    yield await readBatch(scope, keys, how);
    [keys, figures] = [[], 0];
  }
  if (keys.length > 0) yield await readBatch(scope, keys, how);
}

async function readBatch(scope: Scope, keys: string[], { cut, ...treatment }: Treatment & { cut: Cut }): Promise<Displayed> {
  const made = await displaySeries(scope, await getManySeries(scope, keys), treatment);
  return { ...made, series: made.series.map((series) => cutSeries(series, cut)) };
}
