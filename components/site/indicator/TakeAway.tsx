/** The figures can be taken away as files, and cited with an address that shows the same for ever. */
import { useTranslations } from "next-intl";
import { Facts } from "../Facts";
import { fullLabel } from "../chart/series-label";
import { bibtex } from "./bibtex";
import type { IndicatorContext, ShownSeries } from "./context";

export interface TakeAwayProps {
  context: IndicatorContext;
  series: readonly ShownSeries[];
  source: { publisher: string; title: string };
  /** The address of this view at this publication, whole. */
  permanent: string;
  /** Where the site is, such as "https://puente.example.org". */
  origin: string;
  publishedAt: string;
}

export function TakeAway({ context, series, source, permanent, origin, publishedAt }: TakeAwayProps) {
  const t = useTranslations("indicator");
  const year = publishedAt.slice(0, 4);
  const citation = t("citation", { year, title: context.title, publisher: source.publisher, source: source.title, number: context.publication, address: permanent });
  return (
    <section id="cite" aria-labelledby="cite-title" className="section">
      <h2 id="cite-title" className="section-title">{t("take")}</h2>
      <div className="mt-4">
        <Facts
          facts={[
            { name: t("download"), fact: <Downloads context={context} series={series} /> },
            { name: t("cite"), fact: <Citation text={citation} bib={bibtex({ ...source, code: context.code, title: context.title, year, number: context.publication, address: permanent })} /> },
            { name: t("permanent"), fact: <a href={permanent} className="break-all">{permanent}</a> },
            { name: "API", fact: <code className="break-all">{`${origin}/api/v1/series/${series[0]?.key ?? `?indicator=${context.code}`}`}</code> },
          ]}
        />
      </div>
    </section>
  );
}

function Downloads({ context, series }: Pick<TakeAwayProps, "context" | "series">) {
  const t = useTranslations("indicator");
  const query = context.asOf === null ? "" : `?asOf=${encodeURIComponent(context.asOf)}`;
  return (
    <ul>
      {series.map((each) => {
        const label = fullLabel(each, context.name);
        return (
          <li key={each.key} className="flex flex-wrap items-center gap-x-4">
            <span>{label}</span>
            <a className="inline-flex min-h-8 items-center pointer-coarse:min-h-11" href={`/api/v1/series/${each.key}.csv${query}`} aria-label={t("downloadOf", { format: "CSV", series: label })}>CSV</a>
            <a className="inline-flex min-h-8 items-center pointer-coarse:min-h-11" href={`/api/v1/series/${each.key}${query}`} aria-label={t("downloadOf", { format: "JSON", series: label })}>JSON</a>
            <a className="inline-flex min-h-8 items-center pointer-coarse:min-h-11" href={`/api/v1/series/${each.key}/revisions`} aria-label={t("downloadOf", { format: t("vintages"), series: label })}>{t("vintages")}</a>
          </li>
        );
      })}
    </ul>
  );
}

function Citation({ text, bib }: { text: string; bib: string }) {
  return (
    <>
      <p>{text}</p>
      <details className="mt-2">
        <summary className="inline-flex min-h-8 items-center underline decoration-hairline underline-offset-2 pointer-coarse:min-h-11">BibTeX</summary>
        <pre className="overflow-x-auto bg-wash px-4 py-3 text-xs" tabIndex={0}>{bib}</pre>
      </details>
    </>
  );
}
