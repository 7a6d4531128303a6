/** Two indicators are chosen from what enough states publish, each as published or set against another figure, in a plain form. */
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/Button";
import { localPath } from "@/lib/i18n/address";
import type { CompareContext } from "./context";
import { HiddenParams } from "./HiddenParams";
import { PlainSelect, type PlainSelectProps } from "./PlainSelect";

export interface AxisField {
  axis: "x" | "y";
  of: string;
  as: string;
  scale: "linear" | "log";
}

export interface ScatterFormProps {
  context: CompareContext;
  fields: readonly AxisField[];
  indicators: PlainSelectProps["options"];
  transforms: PlainSelectProps["options"];
}

export function ScatterForm({ context, fields, indicators, transforms }: ScatterFormProps) {
  const t = useTranslations();
  const scales = [{ value: "", label: t("indicator.linear") }, { value: "log", label: t("indicator.log") }];
  const cleared = Object.fromEntries(fields.flatMap(({ axis }) => [[axis, null], [`${axis}as`, null], [`${axis}scale`, null]]));
  return (
    <form method="get" action={`${localPath(context.locale, "/compare")}#chart`} aria-label={t("compare.scatter.choose")} className="no-print grid gap-y-2 border-b border-hairline py-3 text-sm">
      <HiddenParams params={{ ...context.kept, ...cleared, add: null }} />
      {fields.map(({ axis, of, as, scale }) => (
        <div key={axis} className="flex flex-wrap items-end gap-x-4 gap-y-2">
          <PlainSelect name={axis} label={t(`compare.scatter.${axis}`)} value={of} options={indicators} />
          <PlainSelect name={`${axis}as`} label={t(`compare.scatter.shownAs.${axis}`)} value={as} options={transforms} />
          <PlainSelect name={`${axis}scale`} label={t(`compare.scatter.scale.${axis}`)} value={scale === "log" ? "log" : ""} options={scales} />
          {axis === "y" && <Button type="submit" kind="primary">{t("indicator.show")}</Button>}
        </div>
      ))}
    </form>
  );
}
