/** What the catalogue is narrowed by stands above it, each with the way to take it back. */
import { useTranslations } from "next-intl";

export interface Chosen {
  name: string;
  label: string;
  /** The catalogue without it. */
  href: string;
}

export function ChosenList({ chosen, clear }: { chosen: readonly Chosen[]; clear: string }) {
  const t = useTranslations("indicators");
  if (chosen.length === 0) return null;
  return (
    <ul aria-label={t("chosen")} className="no-print mt-4 flex flex-wrap gap-2 text-sm">
      {chosen.map(({ name, label, href }) => (
        <li key={name}>
          <a href={href} className="inline-flex min-h-11 items-center gap-2 rounded-sm border border-field px-3 no-underline hover:border-ink">
            {label} <span aria-hidden>×</span>
            <span className="sr-only">{t("takeBack")}</span>
          </a>
        </li>
      ))}
      {chosen.length > 1 && <li><a href={clear} className="inline-flex min-h-11 items-center px-2">{t("clear")}</a></li>}
    </ul>
  );
}
