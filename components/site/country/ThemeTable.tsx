/** What else is known of a country stands by theme: the newest figure, its course, and where it stands in the region. */
import { useTranslations } from "next-intl";
import { Sparkline } from "@/components/charts/Sparkline";
import { Table, TableCell, TableHead, TableRow } from "@/components/ui/Table";
import type { Tone } from "@/lib/charts/series";
import type { Observation, ObsStatus } from "@/lib/domain/observation";
import { formatStatus, statusMark } from "@/lib/format/format-status";

export interface ThemeRow {
  key: string;
  name: string;
  /** The name of the unit. */
  unit: string;
  /** The partner it is with, where there is one. */
  partner: string | null;
  href: string;
  /** Without the name of its unit. */
  value: string;
  period: string;
  status: ObsStatus;
  observations: readonly Observation[];
  tone: Tone;
  /** The region's median and the place in it, written out; null where nobody else has a figure. */
  median: string | null;
  place: string | null;
}

export interface Theme {
  slug: string;
  name: string;
  href: string;
  rows: readonly ThemeRow[];
}

const COLUMNS = 5;

export function ThemeTable({ themes }: { themes: readonly Theme[] }) {
  const t = useTranslations("country");
  const head = (
    <tr>
      <TableHead>{t("theme.indicator")}</TableHead>
      <TableHead isFigure>{t("theme.newest")}</TableHead>
      <TableHead>{t("course")}</TableHead>
      <TableHead isFigure>{t("theme.median")}</TableHead>
      <TableHead isFigure>{t("theme.place")}</TableHead>
    </tr>
  );
  return (
    <Table caption={t("figures")} isCaptionHidden head={head}>
      {themes.flatMap((theme) => [
        <TableRow key={theme.slug}>
          <th scope="rowgroup" colSpan={COLUMNS} className="pt-5 pb-2 text-start font-semibold">
            <a href={theme.href}>{theme.name}</a>
          </th>
        </TableRow>,
        ...theme.rows.map((row) => <Row key={row.key} row={row} />),
      ])}
    </Table>
  );
}

function Row({ row }: { row: ThemeRow }) {
  const t = useTranslations();
  const mark = statusMark(row.status);
  return (
    <TableRow>
      <TableHead scope="row" className="min-w-40">
        <a href={row.href}>{row.name}</a>
        <span className="block text-xs text-muted">{row.partner ? `${row.unit} · ${row.partner}` : row.unit}</span>
      </TableHead>
      <TableCell isFigure>
        {row.value}
        <span className="status-mark">{mark !== null && <abbr title={t(formatStatus(row.status))}>{mark}</abbr>}</span>
        <span className="block text-muted"><span className="text-xs">{row.period}</span><span className="status-mark" /></span>
      </TableCell>
      <TableCell className="min-w-34">{row.observations.length > 1 && <Sparkline observations={row.observations} tone={row.tone} />}</TableCell>
      <TableCell isFigure>{row.median ?? <span className="text-muted">{t("country.unknown")}</span>}</TableCell>
      <TableCell isFigure>{row.place ?? <span className="text-muted">{t("country.unknown")}</span>}</TableCell>
    </TableRow>
  );
}
