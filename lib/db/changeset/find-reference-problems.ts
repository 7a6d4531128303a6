/** What a proposal refers to exists: its indicators, areas and sources, published or proposed with it. */
import "server-only";
import type { CellInput, EntryInput } from "@/lib/domain/kinds/changeset-input";
import { NO_COUNTERPART, parseSeriesKey } from "@/lib/domain/series-key";
import type { Queryable } from "../query";
import { type VersionedKind, versionTable } from "../versioned";

type Place = { path: string; message: string };
/** For each kind that is referred to, each code with the places that refer to it. */
type References = Map<VersionedKind, Map<string, string[]>>;

/** Places in the input that refer to something unknown; empty where all is known. */
export async function findReferenceProblems(
  db: Queryable,
  input: { items: CellInput[]; entries: EntryInput[] },
  changesetId?: number,
): Promise<Place[]> {
  const references = collect(input);
  const proposed = new Set(input.entries.filter((entry) => !entry.remove).map((entry) => `${entry.kind} ${entry.id}`));
  const problems: Place[] = [];
  for (const [kind, codes] of references) {
    const known = await knownCodes(db, kind, [...codes.keys()], changesetId);
    for (const [code, paths] of codes) {
      if (known.has(code) || proposed.has(`${kind} ${code}`)) continue;
      for (const path of paths.slice(0, 20)) problems.push({ path, message: `There is no ${kind} ${code}; propose it first or check the spelling.` });
    }
  }
  return problems.slice(0, 100);
}

function collect({ items, entries }: { items: CellInput[]; entries: EntryInput[] }): References {
  const references: References = new Map();
  const add = (kind: VersionedKind, code: unknown, path: string) => {
    if (typeof code !== "string") return;
    const codes = references.get(kind) ?? new Map<string, string[]>();
    codes.set(code, [...(codes.get(code) ?? []), path]);
    references.set(kind, codes);
  };
  items.forEach((item, index) => {
    const path = `items.${index}`;
    addSeries(add, item.series, `${path}.series`);
    add("source", item.source, `${path}.source`);
  });
  entries.forEach(({ data }, index) => {
    const path = `entries.${index}.data`;
    if (!data) return;
    for (const kind of ["indicator", "area", "source", "pillar", "dataset"] as const) add(kind, data[kind], `${path}.${kind}`);
    add("area", data.counterpart, `${path}.counterpart`);
    for (const key of (data.seriesKeys as string[] | undefined) ?? []) addSeries(add, key, `${path}.seriesKeys`);
    for (const member of (data.members as string[] | undefined) ?? []) add("area", member, `${path}.members`);
  });
  return references;
}

function addSeries(add: (kind: VersionedKind, code: string, path: string) => void, key: string, path: string) {
  const parsed = parseSeriesKey(key);
  if (!parsed.ok) return;
  add("indicator", parsed.value.indicator, path);
  add("area", parsed.value.refArea, path);
  if (parsed.value.counterpart !== NO_COUNTERPART) add("area", parsed.value.counterpart, path);
}

async function knownCodes(db: Queryable, kind: VersionedKind, codes: string[], changesetId: number | undefined): Promise<Set<string>> {
  const found = await db.rows<{ code: string }>(
    `select code from ${versionTable(kind)} where code = any($1) and valid_to is null
     union select code from changeset_entry where changeset_id = $2 and kind = $3 and not remove`,
    [codes, changesetId ?? null, kind],
  );
  return new Set(found.map(({ code }) => code));
}
