/** The site exists in four languages under one set of paths; English has no prefix, and nobody is sent to a language unasked. */
import { defineRouting } from "next-intl/routing";
import { LOCALES } from "@/lib/domain/text";

export const routing = defineRouting({
  locales: LOCALES,
  defaultLocale: "en",
  localePrefix: "as-needed",
  // Pages are kept and the same for everybody: neither a cookie nor the browser's wish may change them.
  localeCookie: false,
  localeDetection: false,
  // The pages name their translations themselves, with the view they show.
  alternateLinks: false,
});
