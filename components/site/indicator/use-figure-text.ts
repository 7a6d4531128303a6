/** A figure in running text carries its unit and, where it is not a normal one, its status in words. */
import { useTranslations } from "next-intl";
import { NORMAL_STATUS, type ObsStatus } from "@/lib/domain/observation";
import { formatStatus } from "@/lib/format/format-status";
import { figureWithUnit } from "@/lib/format/format-unit";
import { formatValue } from "@/lib/format/format-value";
import { unitPhrase } from "../chart/measure";
import type { IndicatorContext } from "./context";

/** Writes a figure with all digits of the source; `withUnit` adds unit and status. */
export function useFigureText({ locale, measure }: IndicatorContext): (figure: { value: string | null; status: ObsStatus }, withUnit?: boolean) => string {
  const t = useTranslations();
  return ({ value, status }, withUnit = false) => {
    const text = value === null ? t("chart.missing") : formatValue(value, { locale });
    if (!withUnit) return text;
    const unit = unitPhrase((key, params) => t(`chart.${key}`, params), measure);
    return (value === null ? text : figureWithUnit(text, { unitCode: measure.unitCode, unit, locale })) + (status === NORMAL_STATUS ? "" : ` (${t(formatStatus(status))})`);
  };
}
