/** A series as it stands in grey and as it would stand in ink, so that a slip of the decimal sign is seen at once. */
import { useTranslations } from "next-intl";
import type { ChartText } from "@/lib/charts/series";
import type { Observation } from "@/lib/domain/observation";
import { LineChart } from "../../charts/LineChart";

export interface BeforeAfterProps {
  id: string;
  title: string;
  before: readonly Observation[];
  after: readonly Observation[];
  text: ChartText;
  shift: number;
}

export function BeforeAfter({ id, title, before, after, text, shift }: BeforeAfterProps) {
  const t = useTranslations("changeset.charts");
  const lines = [
    { id: "before", label: t("before"), tone: "context" as const, observations: before },
    { id: "after", label: t("after"), tone: "ink" as const, weight: "chosen" as const, observations: after },
  ];
  return (
    <figure className="grid gap-2">
      <figcaption className="text-sm font-semibold">{title}</figcaption>
      <LineChart id={id} title={title} description={t("description", { title })} series={lines} text={text} shift={shift} widths={["narrow"]} empty={<p className="text-sm text-muted">{t("empty")}</p>} />
    </figure>
  );
}
