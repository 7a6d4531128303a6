/** A moment that cannot be shown is refused with its reason; the server in front answers it as a bad request. */
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { resolveAsOf } from "@/lib/reading/publication/resolve-as-of";
import { formatDay } from "@/lib/format/format-period";
import { localPath } from "@/lib/i18n/address";
import { firstOf } from "../(site)/read-params";
import { localeOf, requestScope, type SearchParams } from "../(site)/request-scope";
import { SitePage } from "../(site)/SitePage";

interface PageProps {
  params: Promise<{ locale: string }>;
  searchParams: Promise<SearchParams>;
}

const SHOWN_LETTERS_MAX = 60;

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const t = await getTranslations({ locale: await localeOf(params), namespace: "error" });
  return { title: t("asOfTitle"), robots: { index: false } };
}

export default async function AsOfProblemPage({ params, searchParams }: PageProps) {
  const locale = await localeOf(params);
  const text = firstOf(await searchParams, "asOf")?.slice(0, SHOWN_LETTERS_MAX) ?? "";
  const request = await requestScope(Promise.resolve({}));
  const t = await getTranslations({ locale });
  // The reason is found anew: nobody's words stand here but our own.
  const found = await resolveAsOf(text, new Date());
  const problem = found.ok ? null : found.problem;
  const first = problem?.params?.first;
  const given = { ...problem?.params, ...(typeof first === "string" && first !== "" && { first: formatDay(first, locale) }) };
  return (
    <SitePage locale={locale} request={request} path="/">
      <h1 className="font-serif text-2xl font-semibold md:text-3xl">{t("error.asOfTitle")}</h1>
      {problem && <p className="standfirst mt-3">{t(`problem.${problem.code}`, given)}</p>}
      <p className="mt-6">
        <a className="inline-flex min-h-11 items-center" href={localPath(locale, "/")}>{t("asOf.present")}</a>
      </p>
    </SitePage>
  );
}
