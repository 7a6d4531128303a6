/** Everything the map shows of all its years can be read: how many countries each partner leads in, and whose turn it was in each country. */
import { useTranslations } from "next-intl";
import { Table, TableCell, TableHead, TableRow } from "@/components/ui/Table";
import { NO_FIGURE } from "@/lib/charts/map/classes";
import { countOf, type MapArea, type MapKey } from "@/lib/charts/map/map-area";
import { spellsOf } from "@/lib/charts/map/spells";
import type { Locale } from "@/lib/domain/text";
import { formatPeriod, formatPeriodRange } from "@/lib/format/format-period";
import { EQUAL, partnerOf, type LeaderBasis } from "./leader-letters";

interface LeaderTablesProps {
  locale: Locale;
  basis: LeaderBasis;
  areas: readonly MapArea[];
  keys: readonly MapKey[];
}

export function LeaderTables(props: LeaderTablesProps) {
  const t = useTranslations("map.leader");
  return (
    <details className="fold mt-4 text-sm">
      <summary className="font-semibold">{t("tables")}</summary>
      <div className="grid gap-x-12 gap-y-8 pb-6 lg:grid-cols-2">
        <YearTable {...props} />
        <SpellTable {...props} />
      </div>
    </details>
  );
}

function YearTable({ locale, basis, areas, keys }: LeaderTablesProps) {
  const t = useTranslations("map.leader");
  const frames = basis.years.map(({ period }, frame) => ({ period, counts: keys.map(({ letter }) => ({ letter, count: countOf(areas, frame, letter) })) }));
  const led = (counts: (typeof frames)[number]["counts"], whose: string | null) => counts.reduce((sum, { letter, count }) => sum + (partnerOf(letter) === whose ? count : 0), 0);
  const heads = [...basis.partners.map((partner) => ({ whose: partner, label: t(`partner.${partner}`) })), { whose: null, label: t("unknown") }];
  return (
    <Table caption={t("yearCaption")} isDense head={<tr><TableHead>{t("year")}</TableHead><TableHead><span className="sr-only">{t("share")}</span></TableHead>{heads.map(({ whose, label }) => <TableHead key={label} isFigure className={whose === null ? "text-muted" : ""}>{label}</TableHead>)}</tr>}>
      {frames.toReversed().map(({ period, counts }) => (
        <TableRow key={period}>
          <TableHead scope="row">{formatPeriod(period, locale)}</TableHead>
          <TableCell className="w-1/3 min-w-20">
            <div className="map map-bar" aria-hidden>
              {counts.filter(({ count }) => count > 0).map(({ letter, count }) => <i key={letter} data-k={letter} style={{ flexGrow: count }} />)}
            </div>
          </TableCell>
          {heads.map(({ whose, label }) => <TableCell key={label} isFigure className={whose === null ? "text-muted" : ""}>{led(counts, whose)}</TableCell>)}
        </TableRow>
      ))}
    </Table>
  );
}

function SpellTable({ locale, basis, areas }: LeaderTablesProps) {
  const t = useTranslations("map.leader");
  const periods = basis.years.map(({ period }) => period);
  /** A lead is told without its size, so that spells stay few. */
  const whose = (letter: string) => partnerOf(letter) ?? (letter === EQUAL ? EQUAL : NO_FIGURE);
  const nameOf = (lead: ReturnType<typeof whose>) => (lead === NO_FIGURE ? t("unknown") : lead === EQUAL ? t("equal") : t(`partner.${lead}`));
  return (
    <Table caption={t("spellCaption")} isDense head={<tr><TableHead>{t("country")}</TableHead><TableHead>{t("turns")}</TableHead></tr>}>
      {areas.map((area) => (
        <TableRow key={area.code}>
          <TableHead scope="row"><a href={area.href}>{area.name}</a></TableHead>
          <TableCell>{spellsOf([...area.letters].map(whose), periods).map(({ letter, from, to }) => `${nameOf(letter)} ${formatPeriodRange(from, to, locale)}`).join(", ")}</TableCell>
        </TableRow>
      ))}
    </Table>
  );
}
