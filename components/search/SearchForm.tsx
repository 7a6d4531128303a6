/** What is looked for is typed into a plain form that leads to the page of results. */
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/Button";
import { TextInput } from "@/components/ui/TextInput";
import type { Locale } from "@/lib/domain/text";
import { localPath } from "@/lib/i18n/address";

export function SearchForm({ locale, asOf, q }: { locale: Locale; asOf: string | null; q: string }) {
  const t = useTranslations("search");
  return (
    <form method="get" action={localPath(locale, "/search")} role="search" className="no-print mt-6 flex max-w-text flex-wrap items-end gap-4">
      {asOf !== null && <input type="hidden" name="asOf" value={asOf} />}
      <div className="min-w-0 flex-[1_1_16rem]">
        <TextInput id="q" name="q" type="search" label={t("label")} hint={t("hint")} defaultValue={q} maxLength={200} required autoComplete="off" />
      </div>
      <Button type="submit" kind="primary">{t("submit")}</Button>
    </form>
  );
}
