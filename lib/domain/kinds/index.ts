/** The kinds of content that can be proposed and published, each with its schema; a new kind is a file and a line here. */
import type { z } from "zod";
import { readInput } from "../invalid-input";
import { problem } from "../problem";
import { fail, type Result } from "../result";
import { annotation, annotationId } from "./annotation";
import { area, areaId } from "./area";
import { areaGroup, areaGroupId } from "./area-group";
import { dataset, datasetId } from "./dataset";
import { indicator, indicatorId } from "./indicator";
import { pillar, pillarId } from "./pillar";
import { source, sourceId } from "./source";

/** `schema` reads the data; `id` its id, which only those with `idGiven: false` may leave to the server. */
export const KINDS = {
  annotation: { schema: annotation, id: annotationId, idGiven: false },
  indicator: { schema: indicator, id: indicatorId, idGiven: true },
  source: { schema: source, id: sourceId, idGiven: true },
  dataset: { schema: dataset, id: datasetId, idGiven: true },
  pillar: { schema: pillar, id: pillarId, idGiven: true },
  area: { schema: area, id: areaId, idGiven: true },
  "area-group": { schema: areaGroup, id: areaGroupId, idGiven: true },
} as const;

export type EntryKind = keyof typeof KINDS;
export const ENTRY_KINDS = Object.keys(KINDS) as [EntryKind, ...EntryKind[]];

/** The data of an entry of that kind, as its schema leaves it. */
export type EntryData<K extends EntryKind = EntryKind> = z.output<(typeof KINDS)[K]["schema"]>;

export type { Annotation } from "./annotation";
export type { Area } from "./area";
export type { AreaGroup } from "./area-group";
export type { Dataset } from "./dataset";
export type { Indicator } from "./indicator";
export type { Pillar } from "./pillar";
export type { Source } from "./source";

/** Whether the text names a kind of content. */
export function isEntryKind(text: string): text is EntryKind {
  return Object.hasOwn(KINDS, text);
}

/** The data of an entry, or every place where it does not fit its kind. */
export function readEntry(kind: string, data: unknown): Result<EntryData> {
  if (!isEntryKind(kind)) {
    return fail(problem("unknown-kind", { kind: kind.slice(0, 40), known: ENTRY_KINDS.join(", ") }));
  }
  return readInput<z.ZodType<EntryData>>(KINDS[kind].schema, data);
}
