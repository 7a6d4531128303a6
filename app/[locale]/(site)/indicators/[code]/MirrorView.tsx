/** One of the chosen flows is held against its other report, and the others are a link away. */
import { getTranslations } from "next-intl/server";
import { fullLabel } from "@/components/site/chart/series-label";
import type { IndicatorContext } from "@/components/site/indicator/context";
import { LookSwitch } from "@/components/site/indicator/LookSwitch";
import { MirrorPart } from "@/components/site/mirror/MirrorPart";
import { parseSeriesKey } from "@/lib/domain/series-key";
import type { Mirror } from "@/lib/reading/mirror/get-mirror";
import type { IndicatorView } from "./load-view";

interface MirrorViewProps {
  context: IndicatorContext;
  view: IndicatorView;
  mirror: Mirror;
  scale: "linear" | "log";
  actions: React.ReactNode;
}

export async function MirrorView({ context, view, mirror, scale, actions }: MirrorViewProps) {
  const t = await getTranslations({ locale: context.locale, namespace: "indicator.reports" });
  const pairs = view.mirrors.keys.flatMap((key) => {
    const parsed = parseSeriesKey(key);
    return parsed.ok ? [{ label: fullLabel(parsed.value, context.name), href: context.view({ s: key }, "chart"), isShown: key === mirror.report.key }] : [];
  });
  return (
    <div className="mt-4">
      <LookSwitch label={t("pair")} options={pairs} />
      <div className="mt-4">
        <MirrorPart
          id="chart"
          locale={context.locale}
          mirror={mirror}
          name={context.name}
          to={context.to}
          publication={context.publication}
          base={view.indicator.source}
          range={context.view({ from: "FROM_YEAR", to: "TO_YEAR" }, "chart")}
          scale={scale}
          actions={actions}
        />
      </div>
    </div>
  );
}
