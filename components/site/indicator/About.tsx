/** What an indicator is, how it is measured, where it falls short, and where its figures come from. */
import { useTranslations } from "next-intl";
import { pickText, type LocalText } from "@/lib/domain/text";
import { formatDay } from "@/lib/format/format-period";
import { marksOf } from "@/lib/format/marks";
import { unitPhrase } from "../chart/measure";
import { Facts, type Fact } from "../Facts";
import { langOf } from "../lang-of";
import { Markdown } from "../Markdown";
import { useSourceFacts, type SourceText } from "../SourceFacts";
import type { IndicatorContext } from "./context";

export interface AboutProps {
  context: IndicatorContext;
  definition: LocalText;
  methodology: LocalText | null;
  caveats: LocalText | null;
  source: SourceText;
  last: { number: number; publishedAt: string; title: string; publishedBy: string } | null;
}

export function About({ context, definition, methodology, caveats, source, last }: AboutProps) {
  const t = useTranslations();
  const facts = useSourceFacts(source);
  const marks = marksOf(context.locale);
  const text = (name: string, of: LocalText | null): Fact | null => {
    if (of === null) return null;
    const found = pickText(of, context.locale);
    return { name, fact: <Markdown text={found.text} lang={langOf(found.lang, context.locale)} /> };
  };
  return (
    <section id="about" aria-labelledby="about-title" className="section">
      <h2 id="about-title" className="section-title">{t("indicator.about")}</h2>
      <div className="mt-4">
        <Facts
          facts={[
            text(t("indicator.definition"), definition),
            { name: t("indicator.unit"), fact: unitPhrase((key, params) => t(`chart.${key}`, params), context.measure) },
            text(t("indicator.methodology"), methodology),
            text(t("indicator.caveats"), caveats),
            ...facts,
            last && {
              name: t("indicator.lastUpdate"),
              fact: (
                <>
                  {formatDay(last.publishedAt.slice(0, 10), context.locale) + marks.comma}
                  <a href={context.to(`/releases/${last.number}`)}>{t("indicator.publication", { number: last.number })}</a>
                  {marks.colon + last.title} ({last.publishedBy})
                </>
              ),
            },
            { name: t("indicator.code"), fact: <code>{context.code}</code> },
          ]}
        />
      </div>
    </section>
  );
}
