/** Where the country stands among the others of the region, each place with its figure and its year. */
import { useTranslations } from "next-intl";

export interface RankRow {
  key: "chinaShare" | "exports" | "imports";
  place: number;
  of: number;
  period: string;
  value: string;
}

export function RankList({ ranks }: { ranks: readonly RankRow[] }) {
  const t = useTranslations("country");
  if (ranks.length === 0) return <p className="standfirst mt-3">{t("noRanks")}</p>;
  return (
    <ul className="mt-6 grid gap-x-8 gap-y-6 border-y border-hairline py-5 sm:grid-cols-3">
      {ranks.map((rank) => (
        <li key={rank.key}>
          <p className="text-sm font-medium">{t(`rank.${rank.key}`)}</p>
          <p className="font-serif text-3xl font-semibold tracking-tight">{rank.value}</p>
          <p className="text-sm text-muted">{t("place", { place: rank.place, of: rank.of, period: rank.period })}</p>
        </li>
      ))}
    </ul>
  );
}
