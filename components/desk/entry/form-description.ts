/** The form of a kind of content is data: which fields, in which order and groups, and how each is filled in. */
import type { EntryKind } from "@/lib/domain/kinds";

interface Named {
  /** As the kind's schema names it. */
  name: string;
}

export type FormField = Named &
  (
    | { type: "texts"; isLong?: boolean }
    | { type: "line" | "code" | "address" | "day" | "decimal" | "integer"; isSuggested?: boolean }
    | { type: "prose" }
    | { type: "check" }
    /** One of what the schema knows; its words are messages, unless the words come from the page (`isNumber`: powers of ten). */
    | { type: "choice"; options: readonly string[] }
    | { type: "power"; options: readonly number[] }
    /** The id of other content; where `canMake`, that may be made in the same form. */
    | { type: "reference"; of: EntryKind; canMake?: boolean }
    /** Ids of several, each with a box to tick. */
    | { type: "references"; of: EntryKind }
  );

export interface FormGroup {
  /** Its name and lead are messages. */
  name: string;
  fields: readonly FormField[];
  /** What may as well follow later is folded away. */
  isExtra?: boolean;
}

export interface FormDescription {
  groups: readonly FormGroup[];
  /** Where a new entry leads once it is saved; its changeset unless said otherwise. */
  next?: "figures";
}

/** All fields in order. */
export function fieldsOf({ groups }: FormDescription): FormField[] {
  return groups.flatMap(({ fields }) => fields);
}

/** In place of the id of content that is made in the same form. */
export const MAKE = "+";
/** What the fields of content made for field `name` begin with. */
export const makePrefix = (name: string) => `${name}+`;
