/** Where a page is passed on, its chart is seen: the same figures, in the language of the page. */
import type { Metadata } from "next";
import type { Locale } from "@/lib/domain/text";
import { type AddressParams, withParams } from "@/lib/i18n/address";

const SIZE_PX = { width: 1200, height: 630 };

/** The picture of the series, for the page's metadata; none where there is no series. */
export function socialPicture(locale: Locale, keys: readonly string[], view: AddressParams = {}): Pick<Metadata, "openGraph" | "twitter"> {
  if (keys.length === 0) return {};
  const url = withParams("/pictures/series.png", { s: keys, ...view, lang: locale === "en" ? null : locale, size: "social" });
  return { openGraph: { type: "website", siteName: "Puente", images: [{ url, ...SIZE_PX }] }, twitter: { card: "summary_large_image", images: [url] } };
}
