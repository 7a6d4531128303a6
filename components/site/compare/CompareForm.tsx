/** How the series are shown, over which years, is chosen in a plain form whose answer is an address. */
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/Button";
import { localPath } from "@/lib/i18n/address";
import type { CompareContext } from "./context";
import { HiddenParams } from "./HiddenParams";
import { PlainSelect } from "./PlainSelect";

export interface CompareFormProps {
  context: CompareContext;
  transforms: { options: readonly { value: string; label: string }[]; chosen: string };
  years: { first: number; last: number; from: string | null; to: string | null };
  scale: "linear" | "log";
}

export function CompareForm({ context, transforms, years, scale }: CompareFormProps) {
  const t = useTranslations("indicator");
  const list = Array.from({ length: Math.max(0, years.last - years.first + 1) }, (_, index) => String(years.first + index)).map((year) => ({ value: year, label: year }));
  return (
    <form method="get" action={`${localPath(context.locale, "/compare")}#chart`} aria-label={t("choose")} className="no-print flex flex-wrap items-end gap-x-4 gap-y-2 border-b border-hairline py-2 text-sm">
      <HiddenParams params={{ ...context.kept, transform: null, from: null, to: null, scale: null, add: null }} />
      {transforms.options.length > 1 && <PlainSelect name="transform" label={t("transform")} value={transforms.chosen} options={transforms.options} />}
      <PlainSelect name="from" label={t("from")} value={years.from ?? ""} options={[{ value: "", label: t("first") }, ...list]} />
      <PlainSelect name="to" label={t("to")} value={years.to ?? ""} options={[{ value: "", label: t("newest") }, ...list]} />
      <PlainSelect name="scale" label={t("scale")} value={scale === "log" ? "log" : ""} options={[{ value: "", label: t("linear") }, { value: "log", label: t("log") }]} />
      <Button type="submit" kind="primary">{t("show")}</Button>
    </form>
  );
}
