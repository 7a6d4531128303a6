/** Indicators are looked for by words in a plain form, which keeps what else is chosen. */
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/Button";
import { TextInput } from "@/components/ui/TextInput";
import type { Locale } from "@/lib/domain/text";
import { localPath } from "@/lib/i18n/address";

export interface IndicatorFilterProps {
  locale: Locale;
  /** What else is chosen, with the moment that is looked at. */
  kept: Readonly<Record<string, string | null>>;
  q: string | null;
}

export function IndicatorFilter({ locale, kept, q }: IndicatorFilterProps) {
  const t = useTranslations("indicators");
  return (
    <form method="get" action={localPath(locale, "/indicators")} role="search" className="no-print mt-6 flex max-w-text flex-wrap items-end gap-4">
      {Object.entries(kept).map(([name, value]) => value !== null && <input key={name} type="hidden" name={name} value={value} />)}
      <div className="min-w-0 flex-[1_1_16rem]">
        <TextInput id="q" name="q" type="search" label={t("words")} defaultValue={q ?? ""} maxLength={200} autoComplete="off" />
      </div>
      <Button type="submit" kind="primary">{t("find")}</Button>
    </form>
  );
}
