/** The larger of two trade partners is named with its colour, its year and how clear its lead is. */
import { useTranslations } from "next-intl";
import type { Locale } from "@/lib/domain/text";
import { formatPeriod } from "@/lib/format/format-period";
import type { Leader } from "./country-rows";

const TONES = { CHN: "tone-china", USA: "tone-us", EUU: "tone-eu" } as const;

export function LeaderChip({ locale, leader: { lead, period }, href }: { locale: Locale; leader: Leader; href: string }) {
  const t = useTranslations();
  const year = <span className="block text-xs text-muted">{formatPeriod(period, locale)}</span>;
  if (lead === "equal") return <>{t("countries.equal")}{year}</>;
  return (
    <>
      <a href={href} className={`${TONES[lead.partner]} inline-flex items-center gap-2`}>
        <span aria-hidden className={`h-3 w-3 border-2 border-(--tone) ${lead.isClear ? "bg-(--tone)" : ""}`} />
        {t(`country.partner.${lead.partner}`)}
        {lead.isClear && <span className="sr-only">{t("countries.clear")}</span>}
      </a>
      {year}
    </>
  );
}
