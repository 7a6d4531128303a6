/** The forms in which proposals are answered to those who may see them. */
import { z } from "@hono/zod-openapi";
import { CELL_KINDS, CHANGESET_ORIGINS, CHANGESET_STATES } from "@/lib/domain/changeset";
import { FINDING_CODES } from "@/lib/domain/checks";
import { OBS_STATUSES } from "@/lib/domain/observation";
import { moment } from "./catalogue-answers";
import { conflictAnswer } from "./problem-answer";

const text = z.string();
const textOrNull = z.string().nullable();
const figure = z.number().nullable();
const status = z.enum(OBS_STATUSES);
const data = z.record(z.string(), z.unknown()).nullable();

const summaryFields = {
  id: z.int(),
  state: z.enum(CHANGESET_STATES),
  origin: z.enum(CHANGESET_ORIGINS),
  message: text,
  author: z.strictObject({ id: z.int(), name: text }),
  revision: z.int().openapi({ description: "Goes up with each edit; send it when publishing, so that nothing is published that you did not see." }),
  createdAt: moment,
  updatedAt: moment,
  publication: z.int().nullable(),
  counts: z.strictObject({ items: z.int(), entries: z.int() }),
};
export const changesetSummaryAnswer = z.strictObject(summaryFields).openapi("ChangesetSummary");

const findingAnswer = z
  .strictObject({ code: z.enum(FINDING_CODES), level: z.enum(["error", "warning", "info"]), series: text, period: text, message: text })
  .openapi("Finding");

export const changesetAnswer = z
  .strictObject({
    ...summaryFields,
    reverts: z.int().nullable(),
    items: z.array(
      z.strictObject({
        series: text,
        period: text,
        value: figure,
        status,
        remove: z.boolean(),
        kind: z.enum(CELL_KINDS),
        note: textOrNull,
        answer: textOrNull,
        before: figure,
        beforeStatus: status.nullable(),
        by: text,
      }),
    ),
    entries: z.array(z.strictObject({ kind: text, id: text, remove: z.boolean(), data, before: data, by: text })),
    errors: z.array(findingAnswer),
    warnings: z.array(findingAnswer),
    notices: z.array(findingAnswer),
    conflicts: z.array(conflictAnswer),
    entryConflicts: z.array(text).openapi({ description: "Entries changed by somebody else since, as kind:id." }),
    broken: z.array(z.strictObject({ path: text, message: text })).openapi({ description: "References that publishing would leave without what they name; they block like errors." }),
    comments: z.array(
      z.strictObject({
        id: z.int(),
        text,
        by: z.strictObject({ id: z.int(), name: text }),
        at: moment,
        cell: z.strictObject({ series: text, period: text }).nullable(),
        entry: z.strictObject({ kind: text, id: text }).nullable(),
        resolvedBy: textOrNull,
      }),
    ),
    history: z.array(z.strictObject({ step: text, by: text, at: moment, note: textOrNull })),
  })
  .openapi("Changeset");

export const standingAnswer = z.strictObject({ id: z.int(), state: z.enum(CHANGESET_STATES), revision: z.int() }).openapi("Standing");
export const publishedAnswer = z
  .strictObject({ id: z.int(), state: z.literal("published"), publication: z.int(), counts: z.record(z.string(), z.int()) })
  .openapi("Published");
export const revertAnswer = z.strictObject({ id: z.int(), state: z.enum(CHANGESET_STATES), revision: z.int(), reverts: z.int() }).openapi("Revert");
