/** What a search can find, by the name under which it is answered; a new kind is a word here and its texts in lib/db/search. */

/** A series view is put together from the areas and the indicator that were named; everything else is published as it is. */
export const HIT_KINDS = ["series", "area", "indicator", "pillar", "page", "source", "annotation", "publication"] as const;
export type HitKind = (typeof HIT_KINDS)[number];

/** Whether the text names a kind. */
export function isHitKind(text: string | null): text is HitKind {
  return (HIT_KINDS as readonly (string | null)[]).includes(text);
}
