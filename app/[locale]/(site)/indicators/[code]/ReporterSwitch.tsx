/** Where both sides of the chosen flows report, a reader chooses whose report is read; figures, caption, files and pictures follow. */
import { getTranslations } from "next-intl/server";
import type { IndicatorContext } from "@/components/site/indicator/context";
import { LookSwitch } from "@/components/site/indicator/LookSwitch";
import { formatList } from "@/lib/format/format-list";
import type { IndicatorView } from "./load-view";
import { isRegional, viewQuery, type ViewParams } from "./view-params";

interface ReporterSwitchProps {
  context: IndicatorContext;
  asked: ViewParams;
  view: IndicatorView;
}

/** More names than this are a number. */
const NAMES_MAX = 3;

export async function ReporterSwitch({ context, asked, view: { choice, mirrors } }: ReporterSwitchProps) {
  const t = await getTranslations({ locale: context.locale, namespace: "indicator" });
  const isServed = mirrors.indicator !== null && mirrors.keys.length === choice.keys.length && !isRegional(asked.view);
  if (!isServed) return null;
  const { areas, counterparts } = choice;
  const names = (codes: readonly string[]) => (codes.length <= NAMES_MAX ? formatList(codes.map(context.name), context.locale) : t("chosen", { first: context.name(codes[0]!), more: codes.length - 1 }));
  const other = context.to(`/indicators/${mirrors.indicator}`, { ...viewQuery(asked), area: counterparts, counterpart: areas, s: null, at: null, base: null }, "chart");
  return (
    <div className="mt-3">
      <LookSwitch
        label={t("reports.label")}
        options={[
          { label: names(areas), href: context.view({ area: areas, counterpart: counterparts }, "chart"), isShown: true },
          { label: names(counterparts), href: other, isShown: false },
        ]}
      />
    </div>
  );
}
