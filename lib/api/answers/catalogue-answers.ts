/** The forms in which the catalogue is answered: what there is, in words and codes, without figures. */
import { z } from "@hono/zod-openapi";
import { AREA_KINDS } from "@/lib/domain/kinds/area";
import { FREQS } from "@/lib/domain/period";
import { LOCALES } from "@/lib/domain/text";

const text = z.string();
const textOrNull = z.string().nullable();
export const moment = z.string().openapi({ format: "date-time" });

/** One text in all languages in which it exists. */
export const languages = z.strictObject({ en: text, es: text.optional(), pt: text.optional(), zh: text.optional() }).openapi("Languages");
const anyLanguages = z.strictObject({ en: text.optional(), es: text.optional(), pt: text.optional(), zh: text.optional() });

export const coverageAnswer = z.strictObject({ series: z.int(), areas: z.int(), observations: z.int(), from: textOrNull, to: textOrNull });

const indicatorFields = {
  code: text.openapi({ example: "GDP_USD" }),
  name: text,
  names: languages,
  definition: text,
  definitions: languages,
  unit: text,
  units: languages,
  unitCode: textOrNull,
  unitMult: z.int().openapi({ description: "Values times ten to this power are in the unit." }),
  decimals: z.int(),
  pillar: text,
  source: text,
  aggregation: text,
  guardGroup: textOrNull,
  coverage: coverageAnswer,
};

export const indicatorSummaryAnswer = z.strictObject(indicatorFields).openapi("IndicatorSummary");

export const sourceAnswer = z
  .strictObject({
    id: text,
    publisher: text,
    title: text,
    url: textOrNull,
    licence: text,
    licenceUrl: textOrNull,
    accessed: text,
    howObtained: text,
    redistributable: z.boolean(),
    note: textOrNull,
  })
  .openapi("Source");

export const indicatorAnswer = z
  .strictObject({
    ...indicatorFields,
    methodology: textOrNull,
    methodologies: languages.nullable(),
    caveats: textOrNull,
    caveatsIn: languages.nullable(),
    minValue: z.number().nullable(),
    maxValue: z.number().nullable(),
    licence: text,
    sources: z.array(sourceAnswer),
    seriesKeys: z.array(text),
    updatedAt: moment.nullable(),
  })
  .openapi("Indicator");

export const areaAnswer = z
  .strictObject({
    code: text.openapi({ example: "BRA" }),
    name: text,
    names: languages,
    iso2: textOrNull,
    kind: z.enum(AREA_KINDS),
    lac: z.boolean(),
    subregion: textOrNull,
  })
  .openapi("Area");

export const pillarAnswer = z
  .strictObject({ slug: text, name: text, names: languages, summary: text, summaries: languages, order: z.int(), indicators: z.int() })
  .openapi("Pillar");

export const datasetAnswer = z
  .strictObject({
    id: text,
    title: text,
    titles: languages,
    description: textOrNull,
    descriptions: languages.nullable(),
    source: text,
    frequency: z.enum(FREQS).nullable(),
    nextExpected: textOrNull,
  })
  .openapi("Dataset");

export const annotationAnswer = z
  .strictObject({
    id: text,
    title: text.openapi({ description: "In English, or in the language it was written in." }),
    titles: anyLanguages,
    body: text.openapi({ description: "Markdown, in English or in the language it was written in." }),
    bodies: anyLanguages,
    lang: z.enum(LOCALES),
    indicator: textOrNull,
    area: textOrNull,
    counterpart: textOrNull,
    seriesKeys: z.array(text),
    from: text,
    to: textOrNull,
    sourceUrl: textOrNull,
    sourceTitle: textOrNull,
    weakSource: z.boolean(),
    tags: z.array(text),
    publication: z.int(),
    publishedAt: moment,
  })
  .openapi("Annotation");
