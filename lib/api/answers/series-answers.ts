/** The forms in which series, their figures and their vintages are answered. */
import { z } from "@hono/zod-openapi";
import { CELL_KINDS } from "@/lib/domain/changeset";
import { OBS_STATUSES } from "@/lib/domain/observation";
import { FREQS } from "@/lib/domain/period";
import { moment } from "./catalogue-answers";

const text = z.string();
const textOrNull = z.string().nullable();
const keyFields = { key: text.openapi({ example: "GDP_USD.BRA._Z.A" }), indicator: text, refArea: text, counterpart: text, freq: z.enum(FREQS) };
const status = z.enum(OBS_STATUSES);
const figure = z.number().nullable().openapi({ description: "With exactly the digits that were published." });

export const seriesSummaryAnswer = z
  .strictObject({ ...keyFields, observationCount: z.int(), firstPeriod: textOrNull, lastPeriod: textOrNull, lastValue: figure, lastStatus: status.nullable() })
  .openapi("SeriesSummary");

export const seriesAnswer = z
  .strictObject({
    ...keyFields,
    unit: text,
    unitMult: z.int(),
    decimals: z.int(),
    source: z.strictObject({ id: text, publisher: text, title: text, url: textOrNull }),
    licence: text,
    updatedAt: moment,
    asOf: moment.nullable().openapi({ description: "The moment asked for; null for now." }),
    transform: text.optional().openapi({ description: "What the values were turned into, where that was asked for." }),
    dividedBy: text.optional().openapi({ description: "The key of the series that a share, or a figure per person or per cent of product, was divided by." }),
    inputs: z.array(text).optional().openapi({ description: "The keys of all other series that went in." }),
    incomplete: z.array(text).optional().openapi({ description: "Periods without a value because a part of them has none, where figures were joined into longer periods." }),
    observations: z.array(z.tuple([text, figure, status])).openapi({ description: "[period, value, status], oldest first." }),
  })
  .openapi("Series");

export const dataAnswer = z
  .strictObject({
    data: z.array(seriesAnswer),
    leftOut: z.array(z.strictObject({ key: text, code: text, reason: text })).openapi({ description: "Series that fit the filters and that the transform or the frequency cannot be had for." }),
    withheldSources: z
      .array(z.strictObject({ id: text, publisher: text, title: text, licence: text }))
      .openapi({ description: "Sources left out because everything was asked for and their licence does not clearly allow that." }),
  })
  .openapi("Data");

export const revisionAnswer = z
  .strictObject({
    period: text,
    value: figure,
    status,
    publishedAt: moment,
    publication: z.int(),
    changeset: z.int(),
    kind: z.enum([...CELL_KINDS, "removed"]),
    note: textOrNull,
    reason: text,
    publishedBy: text,
    backFilled: z.boolean(),
  })
  .openapi("Revision");

const publicationFields = {
  number: z.int(),
  publishedAt: moment,
  title: text,
  reason: textOrNull,
  publishedBy: text,
  proposedBy: text,
  backFilled: z.boolean(),
  unreviewed: z.boolean().describe("Whether nobody but those who proposed and published it had looked before it was published"),
  changeset: z.int(),
  counts: z.record(z.string(), z.int()),
};
export const publicationSummaryAnswer = z.strictObject(publicationFields).openapi("PublicationSummary");
export const publicationAnswer = z
  .strictObject({
    ...publicationFields,
    series: z.array(z.strictObject({ key: text, indicator: text, changed: z.int() })),
    entries: z.array(z.strictObject({ kind: text, id: text, removed: z.boolean() })),
  })
  .openapi("Publication");
