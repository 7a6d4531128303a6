/** The form of every refusal (RFC 9457). */
import { z } from "@hono/zod-openapi";

const figure = z.number().nullable();

/** A cell that was changed by somebody else since. */
export const conflictAnswer = z
  .strictObject({
    series: z.string(),
    period: z.string(),
    yours: figure.openapi({ description: "What the changeset proposes." }),
    expected: figure.openapi({ description: "What its author was looking at." }),
    current: figure.openapi({ description: "What is published now." }),
    currentBy: z.string().nullable().optional(),
    currentAt: z.string().nullable().optional(),
  })
  .openapi("Conflict");

export const problemAnswer = z
  .strictObject({
    type: z.string().openapi({ example: "/docs/api#problem-not-found" }),
    title: z.string(),
    status: z.int(),
    code: z.string().openapi({ description: "The problem's name, for scripts." }),
    detail: z.string(),
    errors: z.array(z.strictObject({ path: z.string(), message: z.string() })).optional(),
    conflicts: z.array(conflictAnswer).optional(),
    reference: z.string().optional().openapi({ description: "Where a fault of ours was recorded." }),
  })
  .openapi("Problem");
