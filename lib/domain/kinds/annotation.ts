/** An annotation stands at a point or over a range of figures, and names its source where it states a fact. */
import { z } from "zod";
import { anyLocalText, areaCode, id, indicatorCode, line, locale, optional, period, seriesKey, webAddress } from "../field";
import { firstDay, lastDay } from "../period";

export const annotationId = id;

/** Field names are those of the columns; `statesFact` is true unless said otherwise. */
export const annotation = z
  .strictObject({
    title: anyLocalText(200),
    body: anyLocalText(5000, true),
    /** The language it was written in; the others are translations of that one. */
    lang: locale,
    indicator: optional(indicatorCode),
    seriesKeys: z.array(seriesKey).max(100, "An annotation belongs to at most 100 series.").default([]),
    area: optional(areaCode),
    counterpart: optional(areaCode),
    /** Said on purpose, since an anchor is easily forgotten: it stands on every series of every indicator. */
    everywhere: z.boolean().optional(),
    from: period,
    /** Null or left out where the annotation stands at a point. */
    to: period.nullable().optional().transform((to) => to ?? null),
    sourceUrl: optional(webAddress),
    sourceTitle: optional(line(300)),
    statesFact: z.boolean().default(true),
    /** Shown as "better source wanted". */
    weakSource: z.boolean().default(false),
    tags: z.array(line(40)).max(20, "An annotation has at most 20 tags.").default([]),
  })
  .superRefine((given, context) => {
    const refuse = (path: string[], message: string) => context.addIssue({ code: "custom", path, message });
    if (!given.title[given.lang]) refuse(["title", given.lang], "Write the title in the language named in lang.");
    if (!given.body[given.lang]) refuse(["body", given.lang], "Write the text in the language named in lang.");
    const isAnchored = Boolean(given.indicator ?? given.area ?? given.counterpart) || given.seriesKeys.length > 0;
    if (!isAnchored && !given.everywhere) refuse(["indicator"], "Say what this is about: an indicator, series, an area, a partner, or everywhere.");
    if (isAnchored && given.everywhere) refuse(["everywhere"], "What stands everywhere names no indicator, area or series; leave one of the two out.");
    if (given.to !== null && firstDay(given.from) > lastDay(given.to)) refuse(["to"], "The end lies before the beginning.");
    if (given.statesFact && !given.sourceUrl) {
      refuse(["sourceUrl"], "A statement of fact needs the address of its source; give one, or mark it as no statement of fact.");
    }
  });

export type Annotation = z.output<typeof annotation>;

/** Whether it is drawn as a mark at one period or as a band over several. */
export function annotationShape(given: Pick<Annotation, "from" | "to">): "point" | "range" {
  return given.to === null || given.to === given.from ? "point" : "range";
}

/** Whether a published annotation, which keeps no `everywhere`, stands on all figures. */
export function standsEverywhere({ indicator, area, counterpart, seriesKeys }: Partial<Pick<Annotation, "indicator" | "area" | "counterpart" | "seriesKeys">>): boolean {
  return !indicator && !area && !counterpart && (seriesKeys ?? []).length === 0;
}
