/** The header's way to the search, with the words that the palette speaks. */
import "./palette.css";
import { useTranslations } from "next-intl";
import { HIT_KINDS, type HitKind } from "@/lib/domain/hit-kind";
import type { Locale } from "@/lib/domain/text";
import { SearchLink } from "./SearchLink";

export function HeaderSearch({ locale, asOf, page }: { locale: Locale; asOf: string | null; page: string }) {
  const t = useTranslations("search");
  const kinds = Object.fromEntries(HIT_KINDS.map((kind) => [kind, t(`kind.${kind}`)])) as Record<HitKind, string>;
  // The palette fills in "#": it has no translator of its own to send to every reader.
  const words = { label: t("label"), close: t("close"), hint: t("hint"), all: t("allOf", { q: "#" }), none: t("noneYet"), failed: t("failed"), found: t("found", { count: "#" }), kinds };
  return (
    <div className="no-print order-2 ms-auto md:order-3">
      <SearchLink lang={locale} asOf={asOf} page={page} label={t("title")} words={words} />
    </div>
  );
}
