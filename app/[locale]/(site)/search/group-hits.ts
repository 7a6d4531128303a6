/** Ranked hits become groups by kind: the kind of the best hit stands first. */
import type { ResultGroup, ResultItem } from "@/components/search/ResultGroups";
import type { HitKind } from "@/lib/domain/hit-kind";
import type { AddressOf } from "@/lib/i18n/address";
import type { SearchAnswer, SearchHit } from "@/lib/reading/search/search";

/** `allOf` writes the address of all hits of a kind; null where they are shown already. */
export function groupHits({ hits, counts }: SearchAnswer, to: AddressOf, allOf: ((kind: HitKind) => string) | null): ResultGroup[] {
  return [...new Set(hits.map(({ kind }) => kind))].map((kind) => {
    const items = hits.filter((hit) => hit.kind === kind).map((hit) => toItem(hit, to));
    const count = counts[kind] ?? items.length;
    return { kind, count, items, all: allOf && count > items.length ? allOf(kind) : null };
  });
}

function toItem({ address, ...hit }: SearchHit, to: AddressOf): ResultItem {
  const [path = "/", query] = address.split("?");
  const params: Record<string, string[]> = {};
  for (const [name, value] of new URLSearchParams(query)) params[name] = [...(params[name] ?? []), value];
  return { ...hit, href: to(path, params) };
}
