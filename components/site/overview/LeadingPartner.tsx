/** With how many countries of the region China trades more than the United States, year by year, and which they are. */
import { useTranslations } from "next-intl";
import { Table, TableCell, TableHead, TableRow } from "@/components/ui/Table";
import type { Locale } from "@/lib/domain/text";
import { formatList } from "@/lib/format/format-list";
import { formatPeriod } from "@/lib/format/format-period";

export interface LeaderRow {
  period: string;
  /** Codes of countries. */
  china: readonly string[];
  us: readonly string[];
  unknown: readonly string[];
}

export interface LeadingPartnerProps {
  locale: Locale;
  years: readonly LeaderRow[];
  name: (code: string) => string;
  source: React.ReactNode;
}

export function LeadingPartner({ locale, years, name, source }: LeadingPartnerProps) {
  const t = useTranslations("overview");
  const newest = years.at(-1);
  if (!newest) return null;
  const known = newest.china.length + newest.us.length;
  const names = (codes: readonly string[]) => formatList(codes.map(name).sort((a, b) => a.localeCompare(b, locale)), locale);
  return (
    <section aria-labelledby="leader-title" className="section grid gap-x-12 gap-y-6 lg:grid-cols-2">
      <div className="min-w-0">
        <h2 id="leader-title" className="section-title">{t("leaderTitle", { china: newest.china.length, known, period: formatPeriod(newest.period, locale) })}</h2>
        <p className="mt-2 max-w-text text-muted">{t("leaderLead")}</p>
        <dl className="mt-4 grid gap-4 text-sm">
          {(["china", "us", "unknown"] as const).map((side) => newest[side].length > 0 && (
            <div key={side}>
              <dt className="flex items-center gap-2 font-semibold">
                <Swatch side={side} />
                {t(`leader.${side}`, { count: newest[side].length })}
              </dt>
              <dd className="mt-1 text-muted">{names(newest[side])}</dd>
            </div>
          ))}
        </dl>
      </div>
      <div className="min-w-0">
        <Table
          caption={t("leaderCaption")}
          isDense
          head={
            <tr>
              <TableHead>{t("year")}</TableHead>
              <TableHead>{t("leaderShare")}</TableHead>
              {(["china", "us", "unknown"] as const).map((side) => <TableHead key={side} isFigure>{t(`leaderColumn.${side}`)}</TableHead>)}
            </tr>
          }
        >
          {years.toReversed().map((year) => (
            <TableRow key={year.period}>
              <TableHead scope="row">{formatPeriod(year.period, locale)}</TableHead>
              <TableCell className="w-2/5 min-w-12 sm:min-w-24"><Bar year={year} /></TableCell>
              <TableCell isFigure>{year.china.length}</TableCell>
              <TableCell isFigure>{year.us.length}</TableCell>
              <TableCell isFigure className="text-muted">{year.unknown.length}</TableCell>
            </TableRow>
          ))}
        </Table>
        <div className="mt-2 text-xs text-muted">{source}</div>
      </div>
    </section>
  );
}

/** The same numbers as a bar, for the eye alone. */
function Bar({ year }: { year: LeaderRow }) {
  const all = year.china.length + year.us.length + year.unknown.length;
  return (
    <div aria-hidden className="flex h-4 w-full gap-px">
      {(["china", "us", "unknown"] as const).map((side) => <div key={side} className={`leader-bar leader-${side}`} style={{ width: `${(100 * year[side].length) / all}%` }} />)}
    </div>
  );
}

function Swatch({ side }: { side: "china" | "us" | "unknown" }) {
  return <span aria-hidden className={`leader-bar leader-${side} inline-block h-3 w-3`} />;
}
