/** Exactly what is shown can be had as a file or a picture, and it is said that it is exactly that. */
import { useTranslations } from "next-intl";
import { formatPeriodRange } from "@/lib/format/format-period";
import { marksOf } from "@/lib/format/marks";
import type { Locale } from "@/lib/domain/text";
import { type AddressParams, withParams } from "@/lib/i18n/address";
import { fileAddress, pictureAddress, type Selection } from "./selection";

export interface DownloadsProps {
  locale: Locale;
  code: string;
  /** Of all that are shown, where that is more than one. */
  codes?: readonly string[];
  selection: Selection;
  /** In the order of the keys. */
  series: readonly { key: string; label: string }[];
  /** First and last period of what is shown. */
  span: [from: string, to: string] | null;
  /** What was done to the figures, a sentence for each step. */
  words: readonly string[];
  /** How the chart is looked at; null where what is shown is no chart over time. */
  look: AddressParams | null;
}

export function Downloads({ locale, code, codes = [code], selection, series, span, words, look }: DownloadsProps) {
  const t = useTranslations("take");
  const marks = marksOf(locale);
  const parts = [t("series", { count: series.length }), span && formatPeriodRange(...span, locale), t("asOfPublication", { number: selection.publication })];
  const told = [t("exactly", { parts: parts.filter(Boolean).join(marks.comma) }), ...words.map((each) => each + marks.stop)].join(marks.gap);
  return (
    <>
      <p className="flex flex-wrap gap-x-4">
        {FILES.map(([format, name]) => (
          <a key={format} className="take-link" href={fileAddress(selection, format, locale)} aria-label={t("fileOf", { format: name })} rel="nofollow">{name}</a>
        ))}
        {look && PICTURES.map(([file, name, size]) => (
          <a key={name} className="take-link" href={pictureAddress(selection, file, { ...look, size })} download aria-label={t("fileOf", { format: t(`picture.${name}`) })} rel="nofollow">{t(`picture.${name}`)}</a>
        ))}
      </p>
      <p className="mt-1 text-xs text-muted">{told}</p>
      <details className="mt-2">
        <summary className="inline-flex min-h-8 items-center underline decoration-hairline underline-offset-2 pointer-coarse:min-h-11">{t("more")}</summary>
        <ul className="mt-1">
          <li><a className="take-link" href={withParams("/api/v1/data", { indicator: codes, format: "csv" })} rel="nofollow">{t(codes.length > 1 ? "wholeOfAll" : "whole")}</a></li>
          {series.map(({ key, label }) => (
            <li key={key}><a className="take-link" href={`/api/v1/series/${key}/revisions`} rel="nofollow">{t("vintages", { series: label })}</a></li>
          ))}
        </ul>
      </details>
    </>
  );
}

const FILES = [["csv", "CSV"], ["xlsx", "Excel"], ["json", "JSON"]] as const;
const PICTURES = [["series.svg", "svg", null], ["series.png", "png", "small"], ["series.png", "pngLarge", "large"]] as const;
