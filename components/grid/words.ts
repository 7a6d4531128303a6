/** Codes of problems, findings and cells become words of the page's language. */
"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import type { Finding, FindingCode } from "@/lib/domain/checks";
import { isDecimal } from "@/lib/domain/decimal";
import type { Problem, ProblemCode, ProblemParams } from "@/lib/domain/problem";
import { formatPeriod } from "@/lib/format/format-period";
import { formatValue } from "@/lib/format/format-value";
import type { Locale } from "@/lib/domain/text";
import type { CellAddress } from "./model/cell";
import type { GridState } from "./model/state";

export interface Words {
  problem: (problem: Problem) => string;
  finding: (finding: Finding) => string;
  series: (key: string) => string;
  cell: (address: CellAddress) => string;
  /** A figure as readers see it. */
  value: (value: string | null) => string;
}

export function useWords({ rows, facts }: Pick<GridState, "rows" | "facts">): Words {
  const t = useTranslations();
  return useMemo(() => {
    // A server newer than the page may know codes that the page has no words for.
    const say = (key: `problem.${ProblemCode}` | `finding.${FindingCode}`, { params, message }: { params?: ProblemParams; message: string }) => (t.has(key) ? t(key, { ...params }) : message);
    const series = (key: string) => {
      const row = rows.find((each) => each.key === key);
      return !row ? key : row.partner === null ? row.label : t("grid.series", { area: row.label, partner: row.partner });
    };
    const value = (given: string | null) => (given === null ? t("grid.inspector.missing") : formatValue(given, { locale: facts.locale }));
    return {
      // The server names cells of the request in English; that sentence says more than the code does.
      problem: (problem) => (problem.code === "invalid-input" ? problem.message : say(`problem.${problem.code}`, problem)),
      finding: (finding) => say(`finding.${finding.code}`, { ...finding, params: readable(finding.params, facts.locale) }),
      series,
      value,
      cell: ({ series: key, period }) => t("grid.cellName", { series: series(key), period: formatPeriod(period, facts.locale) }),
    };
  }, [t, rows, facts.locale]);
}

/** Figures in a sentence are written as in the cells; counts and factors too. */
function readable(params: ProblemParams, locale: Locale): ProblemParams {
  const written = Object.entries(params).map(([name, value]) => [name, typeof value === "string" && !/period/i.test(name) && isDecimal(value) ? formatValue(value, { locale }) : value]);
  return Object.fromEntries(written) as ProblemParams;
}
