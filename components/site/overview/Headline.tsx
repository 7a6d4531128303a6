/** The first sentence of the site is made by rules from the newest figures, and each figure in it leads to its ground. */
import { useTranslations } from "next-intl";
import type { Observation } from "@/lib/domain/observation";
import type { Locale } from "@/lib/domain/text";
import { headline } from "@/lib/format/headline";
import { formatPeriod } from "@/lib/format/format-period";
import { quantity, type Measure } from "../chart/measure";

export interface HeadlineFigure {
  href: string;
  measure: Measure;
  observations: readonly Observation[];
}

export interface HeadlineProps {
  locale: Locale;
  balance: HeadlineFigure | undefined;
  exports: HeadlineFigure | undefined;
  imports: HeadlineFigure | undefined;
}

/** Cases with a sentence of their own; the others are told as a level. */
const TOLD = ["rise", "fall", "recordHigh", "recordLow"] as const;

export function Headline({ locale, balance, exports, imports }: HeadlineProps) {
  const t = useTranslations("overview");
  const isSurplus = balance?.observations.at(-1)?.value?.startsWith("-") === false;
  if (!balance || !isSurplus) return <h1 className="font-serif text-2xl font-semibold md:text-3xl">{t("title")}</h1>;
  const { key, params } = headline(balance.observations, { locale, value: (value) => quantity(value, balance.measure, locale) });
  const told = TOLD.find((each) => key === `headline.${each}`) ?? "level";
  return (
    <>
      <h1 className="max-w-5xl font-serif text-2xl font-semibold md:text-3xl lg:text-4xl">
        {t.rich(`headline.${told}`, { ...params, figure: (words) => <a href={balance.href} className="whitespace-nowrap">{words}</a> })}
      </h1>
      {exports && imports && <Region locale={locale} exports={exports} imports={imports} />}
    </>
  );
}

function Region({ locale, exports, imports }: { locale: Locale; exports: HeadlineFigure; imports: HeadlineFigure }) {
  const t = useTranslations("overview");
  const out = newest(exports);
  const into = newest(imports);
  if (!out || !into || out.period !== into.period) return null;
  return (
    <p className="standfirst mt-4">
      {t.rich("region", {
        exported: quantity(out.value!, exports.measure, locale),
        imported: quantity(into.value!, imports.measure, locale),
        period: formatPeriod(out.period, locale),
        out: (words) => <a href={exports.href} className="whitespace-nowrap">{words}</a>,
        into: (words) => <a href={imports.href} className="whitespace-nowrap">{words}</a>,
      })}
    </p>
  );
}

function newest({ observations }: HeadlineFigure): Observation | undefined {
  return observations.findLast((each) => each.value !== null);
}
