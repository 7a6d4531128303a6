/** A source is told with its address, its licence, the day it was read and the way it came here. */
import { useTranslations } from "next-intl";
import { Facts, type Fact } from "./Facts";

export interface SourceText {
  publisher: string;
  title: string;
  url: string | null;
  licence: string;
  licenceUrl: string | null;
  accessed: string;
  howObtained: string;
  redistributable: boolean;
  note: string | null;
}

/** The facts of a source, to stand alone or among others. Sources are described in English. */
export function useSourceFacts(source: SourceText): (Fact | null)[] {
  const t = useTranslations("indicator");
  return [
    { name: t("source"), fact: <span lang="en">{source.publisher}: {source.url ? <a href={source.url} rel="noopener">{source.title}</a> : source.title}</span> },
    { name: t("licence"), fact: <span lang="en">{source.licenceUrl ? <a href={source.licenceUrl} rel="noopener">{source.licence}</a> : source.licence}</span> },
    { name: t("reuse"), fact: source.redistributable ? t("redistributable") : t("notRedistributable") },
    { name: t("accessed"), fact: <span lang="en">{source.accessed}</span> },
    { name: t("obtained"), fact: <span lang="en">{source.howObtained}</span> },
    source.note ? { name: t("sourceNote"), fact: <span lang="en">{source.note}</span> } : null,
  ];
}

export function SourceFacts({ source }: { source: SourceText }) {
  return <Facts facts={useSourceFacts(source)} />;
}
