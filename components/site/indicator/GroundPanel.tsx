/** A figure is traced to its ground: what was said of that period, by whom, since when, and what was said before. */
import { useTranslations } from "next-intl";
import { formatPeriod } from "@/lib/format/format-period";
import { marksOf } from "@/lib/format/marks";
import { fullLabel } from "../chart/series-label";
import { Facts } from "../Facts";
import { useSourceFacts, type SourceText } from "../SourceFacts";
import type { IndicatorContext } from "./context";
import { VintageList, type Vintage } from "./VintageList";
import { useFigureText } from "./use-figure-text";

export interface GroundProps {
  key: string;
  refArea: string;
  counterpart: string;
  period: string;
  source: SourceText;
  cellOrigin: string | null;
  vintages: readonly Vintage[];
}

export function GroundPanel({ context, period, grounds }: { context: IndicatorContext; period: string; grounds: readonly GroundProps[] }) {
  const t = useTranslations("indicator");
  return (
    <section id="ground" aria-labelledby="ground-title" className="my-8 border-y-2 border-ink py-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <h2 id="ground-title" className="font-serif text-xl font-semibold">
          {t("groundTitle", { period: formatPeriod(period, context.locale) })}
        </h2>
        <a href={context.view({ at: null }, "chart")} className="inline-flex min-h-11 items-center text-sm">
          {t("close")}
        </a>
      </div>
      {grounds.length === 0 && <p className="text-sm text-muted">{t("groundNone")}</p>}
      <div className="grid gap-8">
        {grounds.map((ground) => (
          <Ground key={`${ground.refArea}.${ground.counterpart}`} context={context} ground={ground} />
        ))}
      </div>
    </section>
  );
}

function Ground({ context, ground }: { context: IndicatorContext; ground: GroundProps }) {
  const t = useTranslations("indicator");
  const figure = useFigureText(context);
  const source = useSourceFacts(ground.source);
  const newest = ground.vintages.at(-1)!;
  return (
    <div>
      <h3 className="pb-2 font-semibold">
        {fullLabel(ground, context.name) + marksOf(context.locale).colon + figure(newest, true)}
      </h3>
      <Facts
        facts={[
          ...source,
          ground.cellOrigin !== null && { name: t("cellOrigin"), fact: ground.cellOrigin },
          { name: t("said"), fact: <VintageList context={context} vintages={ground.vintages} /> },
        ]}
      />
    </div>
  );
}
