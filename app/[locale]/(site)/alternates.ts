/** Each page names its own address and those of its translations to search engines; a view or a moment is not a page of its own. */
import type { Metadata } from "next";
import { LOCALES, type Locale } from "@/lib/domain/text";
import { localPath } from "@/lib/i18n/address";

export function alternatesOf(locale: Locale, path: string): Metadata["alternates"] {
  const languages = Object.fromEntries(LOCALES.map((each) => [each === "pt" ? "pt-BR" : each === "zh" ? "zh-CN" : each, localPath(each, path)]));
  return { canonical: localPath(locale, path), languages: { ...languages, "x-default": path } };
}
