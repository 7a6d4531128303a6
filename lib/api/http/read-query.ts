/** Each query parameter is known, given as often as it may be, and read by its schema; otherwise the answer names it. */
import "server-only";
import { z } from "@hono/zod-openapi";
import { cleanText } from "@/lib/domain/clean-text";
import { readBy } from "@/lib/domain/field";
import { readInput } from "@/lib/domain/invalid-input";
import { problem } from "@/lib/domain/problem";
import { fail, type Result } from "@/lib/domain/result";

export const LIMIT_MAX = 1000;
const LIMIT_DEFAULT = 100;
const REPEATS_MAX = 200;
const NAME_SHOWN_MAX = 60;

/** Words to look for; what no text can hold is refused before it reaches the database. */
export const words = readBy((text) => cleanText(text, { lines: false })).pipe(z.string().max(200, "This is longer than 200 characters; shorten it."));

/** A parameter that may be given several times. */
export const repeated = <T extends z.ZodType>(schema: T) => z.array(schema).max(REPEATS_MAX, `Give this at most ${REPEATS_MAX} times.`).optional();

const LIMIT_MESSAGE = `A limit is a whole number from 1 to ${LIMIT_MAX}.`;
export const limit = z
  .string()
  .regex(/^\d{1,4}$/, LIMIT_MESSAGE)
  .transform(Number)
  .refine((value) => value >= 1 && value <= LIMIT_MAX, LIMIT_MESSAGE)
  .default(LIMIT_DEFAULT)
  .openapi({ type: "integer", minimum: 1, maximum: LIMIT_MAX, default: LIMIT_DEFAULT });

/** Length and form are seen to where it is decoded. */
export const cursor = z.string().optional();

/** What a route reads from its query. */
export interface QueryReader<S extends z.ZodRawShape> {
  schema: z.ZodObject<S>;
  read(url: string): Result<z.output<z.ZodObject<S>>>;
}

/** Reads queries of this shape; the schemas are put together once. */
export function queryReader<S extends z.ZodRawShape>(shape: S): QueryReader<S> {
  const schema = z.strictObject(shape);
  const many = new Set(Object.keys(shape).filter((name) => isRepeated(shape[name] as z.ZodType)));
  return {
    schema,
    read(url) {
      const mark = url.indexOf("?");
      const params = mark === -1 ? [] : [...new URLSearchParams(url.slice(mark + 1))];
      const given = new Map<string, string[]>();
      for (const [name, value] of params) given.set(name, [...(given.get(name) ?? []), value]);
      const errors = [...given].flatMap(([name, values]) => faults(name, values.length, shape, many));
      if (errors.length > 0) return fail(problem("invalid-input", {}, { errors }));
      const input = Object.fromEntries([...given].map(([name, values]) => [name, many.has(name) ? values : values[0]]));
      return readInput(schema, input);
    },
  };
}

function faults(name: string, times: number, shape: z.ZodRawShape, many: Set<string>) {
  const path = name.slice(0, NAME_SHOWN_MAX);
  if (!Object.hasOwn(shape, name)) {
    const known = Object.keys(shape).join(", ");
    return [{ path, message: `This parameter is not known here; ${known ? `those that are: ${known}.` : "there are none."}` }];
  }
  return times > 1 && !many.has(name) ? [{ path, message: "Give this parameter once." }] : [];
}

function isRepeated(schema: z.ZodType): boolean {
  return schema instanceof z.ZodOptional ? schema.unwrap() instanceof z.ZodArray : schema instanceof z.ZodArray;
}
