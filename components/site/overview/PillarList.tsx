/** The nine themes, each with the course of the figure that tells most of it, and the way to all its figures. */
import { useTranslations } from "next-intl";
import { Sparkline } from "@/components/charts/Sparkline";
import type { Tone } from "@/lib/charts/series";
import type { Observation } from "@/lib/domain/observation";
import type { Locale } from "@/lib/domain/text";
import { formatPeriod } from "@/lib/format/format-period";
import { marksOf } from "@/lib/format/marks";
import { quantity, type Measure } from "../chart/measure";

export interface PillarItem {
  slug: string;
  name: string;
  summary: string;
  indicators: number;
  href: string;
  figure: { name: string; href: string; measure: Measure; tone: Tone; observations: readonly Observation[] } | null;
}

export function PillarList({ locale, pillars }: { locale: Locale; pillars: readonly PillarItem[] }) {
  const t = useTranslations("overview");
  return (
    <section aria-labelledby="pillars-title" className="section">
      <h2 id="pillars-title" className="section-title">{t("pillarsTitle")}</h2>
      <ul className="mt-4 grid gap-x-12 md:grid-cols-2 lg:grid-cols-3">
        {pillars.map((pillar) => (
          <li key={pillar.slug} className="keep-together flex flex-col border-t border-hairline py-4">
            <h3 className="font-serif text-lg font-semibold">
              <a href={pillar.href}>{pillar.name}</a>
            </h3>
            <p className="mt-1 text-sm text-muted">{pillar.summary}</p>
            <div className="mt-auto pt-3">{pillar.figure ? <PillarFigure locale={locale} figure={pillar.figure} /> : <p className="text-sm text-muted">{t("noFigures")}</p>}</div>
            {pillar.indicators > 0 && <a href={pillar.href} className="inline-flex min-h-11 items-center self-start text-sm">{t("indicatorCount", { count: pillar.indicators })}</a>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function PillarFigure({ locale, figure }: { locale: Locale; figure: NonNullable<PillarItem["figure"]> }) {
  const newest = figure.observations.findLast((each) => each.value !== null);
  if (!newest?.value) return null;
  return (
    <div className="flex items-center gap-4 text-sm">
      <span className="shrink-0"><Sparkline observations={figure.observations} tone={figure.tone} /></span>
      <p className="min-w-0">
        <a href={figure.href}>{figure.name}</a>
        <br />
        <span className="font-semibold">{quantity(newest.value, figure.measure, locale)}</span>
        {marksOf(locale).comma + formatPeriod(newest.period, locale)}
      </p>
    </div>
  );
}
