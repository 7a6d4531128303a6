/** What pointer and keyboard read on a chart is said in the reader's language, with what the status of a figure means. */
import { NORMAL_STATUS } from "@/lib/domain/observation";
import type { Locale } from "@/lib/domain/text";
import { formatPeriod } from "@/lib/format/format-period";
import { formatStatus } from "@/lib/format/format-status";
import type { ChartReadOut } from "./ChartDrawings";
import type { Translate } from "./chart-words";

export interface ChartReadOutOptions extends Pick<ChartReadOut, "ground" | "range"> {
  locale: Locale;
  /** A figure with its unit, in short. */
  value: (value: string, seriesId: string) => string;
}

/** `t` reads all messages. */
export function chartReadOut(t: Translate, { locale, value, ground, range }: ChartReadOutOptions): ChartReadOut {
  return {
    ground,
    range,
    words: { walk: t("chart.read.walk"), ground: t("chart.read.ground"), range: t("chart.read.range") },
    period: (period) => formatPeriod(period, locale),
    value: (observation, seriesId) => {
      const figure = observation.value === null ? t("chart.read.missing") : value(observation.value, seriesId);
      return observation.status === NORMAL_STATUS ? figure : t("chart.read.withStatus", { figure, status: t(formatStatus(observation.status)) });
    },
  };
}
