/** A public page in its frame, with links that keep its language and its moment. */
import type { Locale } from "@/lib/domain/text";
import { SiteFrame } from "@/components/site/frame/SiteFrame";
import { addressesFor, type AddressParams } from "@/lib/i18n/address";
import { publicationDay } from "@/lib/reading/release/publication-day";
import type { RequestScope } from "./request-scope";

export interface SitePageProps {
  locale: Locale;
  request: RequestScope;
  /** The path without its language. */
  path: string;
  /** The view shown, without `asOf`. */
  query?: AddressParams;
  children: React.ReactNode;
}

export async function SitePage({ locale, request, path, query = {}, children }: SitePageProps) {
  const { scope, asOf } = request;
  const to = addressesFor(locale, asOf?.text ?? null);
  return <SiteFrame chrome={{ locale, path, query, asOf, publication: await publicationDay(scope), to }}>{children}</SiteFrame>;
}
