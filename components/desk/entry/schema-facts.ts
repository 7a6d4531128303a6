/** What a schema says about a field is not said again in its form: whether it is needed, and what it is unless given. */
import type { z } from "zod";
import { KINDS } from "@/lib/domain/kinds";
import type { FormKind } from "./forms";

const fieldSchema = (kind: FormKind, name: string): z.ZodType => {
  const found = (KINDS[kind].schema.shape as Record<string, z.ZodType>)[name];
  if (!found) throw new Error(`The schema of ${kind} has no field ${name}.`);
  return found;
};

/** Whether content without the field is refused. */
export function isNeeded(kind: FormKind, name: string): boolean {
  return !fieldSchema(kind, name).safeParse(undefined).success;
}

/** What the field is where nothing is given; undefined where that is nothing. */
export function defaultOf(kind: FormKind, name: string): unknown {
  const read = fieldSchema(kind, name).safeParse(undefined);
  return read.success ? read.data : undefined;
}
