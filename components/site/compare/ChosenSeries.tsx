/** Every series of a comparison stands in a list with its way out of it, and the way to its own page. */
import { useTranslations } from "next-intl";
import { formatPeriodRange } from "@/lib/format/format-period";
import { seriesAddress } from "../chart/series-address";
import { type Compared, wholeLabel } from "./comparison-labels";
import type { CompareContext } from "./context";

export interface ChosenSeriesProps {
  context: CompareContext;
  /** Those that are shown. */
  series: readonly (Compared & { key: string; freq: string; span: [from: string, to: string] | null })[];
  /** All that were chosen, as the address has them. */
  keys: readonly string[];
  /** What a key that is not shown stands for. */
  label: (key: string) => string;
}

export function ChosenSeries({ context, series, keys, label: labelOf }: ChosenSeriesProps) {
  const t = useTranslations("compare");
  const isChosen = (key: string) => series.some((each) => each.key === key);
  const shown = [
    ...series.map((each) => ({ ...each, label: wholeLabel(each, context), href: seriesAddress(context.to, each) })),
    // What cannot be shown can still be taken out.
    ...keys.filter((key) => !isChosen(key)).map((key) => ({ key, label: labelOf(key), href: null, span: null })),
  ];
  return (
    <ol className="grid border-t border-hairline text-sm" aria-label={t("chosen")}>
      {shown.map(({ key, label, href, span }) => (
        <li key={key} className="flex min-h-11 items-center justify-between gap-x-4 border-b border-hairline">
          <span className="min-w-0">
            {href === null ? label : <a href={href} className="inline-flex min-h-11 items-center">{label}</a>}
            {span && <span className="ms-2 whitespace-nowrap text-muted">{formatPeriodRange(...span, context.locale)}</span>}
          </span>
          <a href={context.view({ s: keys.filter((each) => each !== key), add: null })} aria-label={t("removeOf", { series: label })} className="no-print inline-flex min-h-11 shrink-0 items-center text-muted" rel="nofollow">
            {t("remove")}
          </a>
        </li>
      ))}
    </ol>
  );
}
