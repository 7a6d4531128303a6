/** What a reader must know before comparing stands above the chart: what was joined, what has no axis in common, what must not be added, and what is not shown. */
import { useTranslations } from "next-intl";
import { Callout } from "@/components/ui/Callout";
import { comparePeriods, type Period } from "@/lib/domain/period";
import type { Problem } from "@/lib/domain/problem";
import { formatList } from "@/lib/format/format-list";
import { formatPeriod } from "@/lib/format/format-period";
import type { CompareContext } from "./context";

export interface CompareNotesProps {
  context: CompareContext;
  /** Units in the reader's language, where they need more than one axis. */
  units: readonly string[];
  /** Whether they stand on one chart. */
  isOnAxes: boolean;
  /** The way to the same series as an index, where there is one. */
  index: { href: string; base: string } | null;
  joinedTo: string | null;
  /** Lists of indicators that count the same in different ways. */
  bases: readonly (readonly string[])[];
  leftOut: readonly { label: string; problem: Problem }[];
  keysLeftOut: number;
  incomplete: readonly Period[];
  /** Whether a logarithmic scale was asked for that some series cannot have. */
  isLogRefused: boolean;
}

export function CompareNotes({ context: { locale }, units, isOnAxes, index, joinedTo, bases, leftOut, keysLeftOut, incomplete, isLogRefused }: CompareNotesProps) {
  const t = useTranslations();
  const list = (items: readonly string[]) => formatList(items, locale);
  const periods = [...new Set(incomplete)].sort(comparePeriods).map((period) => formatPeriod(period, locale));
  const notes: React.ReactNode[] = [
    units.length > 2 && t("compare.units", { count: units.length, units: list(units) }),
    units.length === 2 && isOnAxes && t("compare.twoAxes"),
    joinedTo !== null && t("compare.joined", { freq: joinedTo }),
    ...bases.map((names) => t("compare.bases", { names: list(names) })),
    ...leftOut.map(({ label, problem }) => t("indicator.notShown", { series: label, reason: t(`problem.${problem.code}`, { ...problem.params }) })),
    keysLeftOut > 0 && t("compare.keysLeftOut", { count: keysLeftOut }),
    periods.length > 0 && t("indicator.incomplete", { periods: list(periods) }),
    isLogRefused && t("compare.logLeftOut"),
  ].filter(Boolean);
  if (notes.length === 0) return null;
  const offer = units.length > 1 && (isOnAxes || units.length > 2) ? index : null;
  return (
    <div className="mt-4">
      <Callout>
        <ul className="grid gap-1">
          {notes.map((note, place) => (
            <li key={place}>
              {note}{" "}
              {place === 0 && offer && <a href={offer.href} className="whitespace-nowrap">{t("compare.indexOffer", { base: offer.base })}</a>}
            </li>
          ))}
        </ul>
      </Callout>
    </div>
  );
}
