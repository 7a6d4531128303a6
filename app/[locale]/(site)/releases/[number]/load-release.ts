/** A publication is read with the words of the state it left behind. */
import { listAreas } from "@/lib/reading/area/list-areas";
import { listIndicators, type IndicatorSummary } from "@/lib/reading/indicator/list-indicators";
import type { PublicationDetail } from "@/lib/reading/publication/list-publications";
import { listChanges, type ReleaseChange } from "@/lib/reading/release/list-changes";
import type { LocalText } from "@/lib/domain/text";

export interface Release extends PublicationDetail {
  changes: ReleaseChange[];
  indicators: Map<string, IndicatorSummary>;
  areas: Map<string, LocalText>;
}

const LIST_MAX = 1000;
/** More changed figures than this are read from the API. */
export const CHANGES_SHOWN_MAX = 300;

export async function loadRelease(publication: PublicationDetail): Promise<Release> {
  const scope = { at: publication.number };
  const [changes, indicators, areas] = await Promise.all([listChanges(publication.number, CHANGES_SHOWN_MAX), listIndicators(scope, {}, { limit: LIST_MAX }), listAreas(scope, { limit: LIST_MAX })]);
  return { ...publication, changes, indicators: new Map(indicators.data.map((each) => [each.code, each])), areas: new Map(areas.data.map((each) => [each.code, each.name])) };
}
