/** What is looked for, and which part of it is shown, is read from the address. */
import { cleanText } from "@/lib/domain/clean-text";
import { isHitKind, type HitKind } from "@/lib/domain/hit-kind";
import { firstOf } from "../read-params";
import type { SearchParams } from "../request-scope";

const LENGTH_MAX = 200;
const OFFSET = /^[1-9]\d{0,4}$/;

export interface SearchView {
  /** Empty where nothing was asked, or nothing that a text can hold. */
  q: string;
  kind: HitKind | null;
  offset: number;
}

export function readSearchParams(params: SearchParams): SearchView {
  const text = cleanText((firstOf(params, "q") ?? "").slice(0, LENGTH_MAX), { lines: false });
  const [kind, cursor] = [firstOf(params, "kind"), firstOf(params, "cursor")];
  const isKind = isHitKind(kind);
  return { q: text.ok ? text.value : "", kind: isKind ? kind : null, offset: isKind && cursor !== null && OFFSET.test(cursor) ? Number(cursor) : 0 };
}
