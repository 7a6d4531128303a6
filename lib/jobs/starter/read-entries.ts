/** The starter content other than figures, as entries of the same schemas that forms and the API use. */
import "server-only";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { readCsv } from "@/lib/files/csv";
import { entryInput, type EntryInput } from "@/lib/domain/kinds/changeset-input";

type Row = Record<string, string>;
type Entry = { kind: string; id: string; data: Record<string, unknown> };

/** `name_en`, `name_es` … become one text by language; languages without text are left out, undefined where there is none. */
function local(row: Row, field: string): Record<string, string> | undefined {
  const texts = ["en", "es", "pt", "zh"].map((lang) => [lang, row[`${field}_${lang}`]] as const).filter(([, text]) => text);
  return texts.length > 0 ? (Object.fromEntries(texts) as Record<string, string>) : undefined;
}

const area = (row: Row): Entry => ({
  kind: "area",
  id: row.code!,
  data: { name: local(row, "name"), iso2: row.iso2 || undefined, kind: row.kind, lac: row.lac === "true", subregion: row.subregion || undefined },
});
const group = (row: Row): Entry => ({ kind: "area-group", id: row.code!, data: { name: local(row, "name"), members: row.members!.split(";") } });
const pillar = (row: Row): Entry => ({
  kind: "pillar",
  id: row.slug!,
  data: { name: local(row, "name"), summary: local(row, "summary"), order: Number(row.order) },
});
const source = (row: Row): Entry => ({
  kind: "source",
  id: row.id!,
  data: {
    publisher: row.publisher, title: row.title, url: row.url || undefined, licence: row.licence, accessed: row.accessed,
    howObtained: row.how_obtained, redistributable: row.redistributable === "true", note: row.note || undefined,
  },
});
const indicator = (row: Row): Entry => ({
  kind: "indicator",
  id: row.code!,
  data: {
    name: local(row, "name"), definition: local(row, "definition"), methodology: local(row, "methodology"), caveats: local(row, "caveats"),
    unit: local(row, "unit"), unitCode: row.unit_code || undefined, unitMult: Number(row.unit_mult), decimals: Number(row.decimals),
    pillar: row.pillar, source: row.source, aggregation: row.aggregation || "none", guardGroup: row.guard_group || undefined,
    minValue: row.min_value || undefined, maxValue: row.max_value || undefined,
  },
});

/** The starter content, each list in the order in which it may be published. */
export interface StarterEntries {
  areas: EntryInput[];
  groups: EntryInput[];
  pillars: EntryInput[];
  sources: EntryInput[];
  indicators: EntryInput[];
  annotations: EntryInput[];
}

/** Reads and validates all of it; throws naming the file and the entry where something does not fit. */
export async function readEntries(folder: string): Promise<StarterEntries> {
  const read = async (file: string, toEntry: (row: Row) => Entry) =>
    (await readCsv(path.join(folder, file))).map((row) => validate(file, toEntry(row)));
  const annotations = JSON.parse(await readFile(path.join(folder, "annotations.json"), "utf8")) as ({ id: string } & Record<string, unknown>)[];
  return {
    areas: await read("areas.csv", area),
    groups: await read("area_groups.csv", group),
    pillars: await read("pillars.csv", pillar),
    sources: await read("sources.csv", source),
    indicators: await read("indicators.csv", indicator),
    annotations: annotations.map(({ id, ...data }) => validate("annotations.json", { kind: "annotation", id, data })),
  };
}

function validate(file: string, entry: Entry): EntryInput {
  const parsed = entryInput.safeParse(entry);
  if (parsed.success) return parsed.data;
  throw new Error(`${file}: ${entry.id}: ${parsed.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`).join("; ")}`);
}
