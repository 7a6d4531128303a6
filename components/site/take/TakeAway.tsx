/** What is shown can be taken away as files, cited with an address that shows the same for ever, computed with, and put into another page. */
import "./take.css";
import { useTranslations } from "next-intl";
import type { Locale } from "@/lib/domain/text";
import type { AddressParams } from "@/lib/i18n/address";
import { Facts } from "../Facts";
import { bibtex } from "./bibtex";
import { codeLines } from "./code-lines";
import { CopyBlock, CopyFold } from "./CopyBlock";
import { Downloads, type DownloadsProps } from "./Downloads";
import { embedCode } from "./embed-code";
import { ris } from "./ris";
import { frameAddress, liveAddress } from "./selection";

export interface TakeAwayProps extends DownloadsProps {
  /** The indicator's name in the reader's language. */
  title: string;
  source: { publisher: string; title: string };
  /** The address of this view at this publication, whole. */
  permanent: string;
  /** Where the site is, such as "https://puente.example.org". */
  origin: string;
  publishedAt: string;
}

export function TakeAway({ title, source, permanent, origin, publishedAt, ...downloads }: TakeAwayProps) {
  const t = useTranslations("take");
  const { selection, locale, code, look } = downloads;
  const cited = { title, publisher: source.publisher, source: source.title, number: selection.publication, address: permanent, year: publishedAt.slice(0, 4) };
  return (
    <section id="cite" aria-labelledby="cite-title" className="section">
      <h2 id="cite-title" className="section-title">{t("title")}</h2>
      <div className="mt-4">
        <Facts
          facts={[
            { name: t("download"), fact: <Downloads {...downloads} /> },
            {
              name: t("cite"),
              fact: (
                <>
                  <p>{t("citation", cited)}</p>
                  <CopyFold label="BibTeX" text={bibtex({ ...cited, code })} />
                  <CopyFold label="RIS" text={ris({ ...cited, publishedAt })} />
                </>
              ),
            },
            { name: t("permanent"), fact: <a href={permanent} className="break-all">{permanent}</a> },
            {
              name: t("code"),
              fact: (
                <>
                  <p>{t("codeLead")}</p>
                  {codeLines((format) => origin + liveAddress(selection, format)).map(({ language, text }) => <CopyFold key={language} label={language} text={text} />)}
                </>
              ),
            },
            look && { name: t("embed"), fact: <Embed locale={locale} origin={origin} title={title} selection={selection} look={look} /> },
          ]}
        />
      </div>
    </section>
  );
}

function Embed({ locale, origin, title, selection, look }: Pick<TakeAwayProps, "locale" | "origin" | "title" | "selection"> & { look: AddressParams }) {
  const t = useTranslations("take");
  const address = (isPinned: boolean) => origin + frameAddress(selection, isPinned, { ...look, lang: langOf(locale) });
  return (
    <>
      <p>{t("embedLead")}</p>
      <CopyBlock text={embedCode(address(false), title)} label={t("embed")} />
      <CopyFold label={t("pinned")} text={embedCode(address(true), title)} />
    </>
  );
}

const langOf = (locale: Locale) => (locale === "en" ? null : locale);
