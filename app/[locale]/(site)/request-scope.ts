/** A page knows as of which publication it is made, and whether its reader asked for that moment. */
import { cache } from "react";
import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import { isLocale, type Locale } from "@/lib/domain/text";
import { localPath, withParams } from "@/lib/i18n/address";
import { currentPublication } from "@/lib/reading/publication/current-publication";
import { previewedPublication } from "@/lib/reading/publication/previewed-publication";
import { resolveAsOf } from "@/lib/reading/publication/resolve-as-of";
import type { Scope } from "@/lib/reading/scope";

export type SearchParams = Record<string, string | string[] | undefined>;

export interface RequestScope {
  scope: Scope;
  /** What the reader asked for; null on the present page. */
  asOf: { text: string; moment: string; backFilled: boolean } | null;
}

/** The scope of this request. The server in front has resolved it already; without that server it is resolved here. */
export async function requestScope(searchParams: Promise<SearchParams>): Promise<RequestScope> {
  const previewed = previewedPublication();
  if (previewed !== null) return { scope: { at: previewed }, asOf: null };
  const given = await headers();
  const asked = (await searchParams).asOf;
  const text = given.get("x-puente-as-of") ?? (Array.isArray(asked) ? asked[0] : asked) ?? "";
  const at = Number(given.get("x-puente-publication") ?? Number.NaN);
  if (text === "") return { scope: { at: Number.isInteger(at) ? at : await present() }, asOf: null };
  const found = await moment(text);
  if (!found.ok) redirect(withParams(localPath((await getLocale()), "/as-of-problem"), { code: found.problem.code, asOf: text }));
  const resolved = given.has("x-puente-as-of") && Number.isInteger(at) ? at : found.value.at;
  return { scope: { at: resolved }, asOf: { text, moment: found.value.moment, backFilled: found.value.backFilled } };
}

/** The language of the path. A first part that is none, such as "favicon.ico", is no page. */
export async function localeOf(params: Promise<{ locale: string }>): Promise<Locale> {
  const { locale } = await params;
  return isLocale(locale) ? locale : notFound();
}

// The page and its metadata ask for the same within one rendering.
const present = cache(currentPublication);
const moment = cache((text: string) => resolveAsOf(text, new Date()));
