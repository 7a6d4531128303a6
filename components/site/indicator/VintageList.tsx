/** What was said of one figure, newest first: when, in which publication, why, and what it had been. */
import { useTranslations } from "next-intl";
import type { VintageKind } from "@/lib/domain/changeset";
import type { ObsStatus } from "@/lib/domain/observation";
import { formatDay } from "@/lib/format/format-period";
import { marksOf } from "@/lib/format/marks";
import type { IndicatorContext } from "./context";
import { useFigureText } from "./use-figure-text";

export interface Vintage {
  period: string;
  value: string | null;
  status: ObsStatus;
  publishedAt: string;
  publication: number;
  kind: VintageKind;
  note: string | null;
  /** The title of the changeset. */
  reason: string;
  publishedBy: string;
  backFilled: boolean;
}

export function VintageList({ context, vintages }: { context: IndicatorContext; vintages: readonly Vintage[] }) {
  const t = useTranslations("indicator");
  const figure = useFigureText(context);
  const marks = marksOf(context.locale);
  return (
    <ol className="grid gap-2">
      {vintages.toReversed().map((vintage) => (
        <li key={`${vintage.publication}-${vintage.kind}`}>
          <span className="font-semibold [font-variant-numeric:tabular-nums]">{figure(vintage)}</span> <span className="text-muted">{t(`kind.${vintage.kind}`)}</span>{" "}
          {formatDay(vintage.publishedAt.slice(0, 10), context.locale)}
          {marks.comma}
          <a href={context.to(`/releases/${vintage.publication}`)}>{t("publication", { number: vintage.publication })}</a>
          {marks.colon + vintage.reason}
          {vintage.note && <> — {vintage.note}</>} <span className="text-muted">({vintage.publishedBy})</span>
        </li>
      ))}
    </ol>
  );
}
