/** What does not exist is said in the reader's language, with ways on. */
import { getLocale, getTranslations } from "next-intl/server";
import { MissingPage } from "@/components/site/MissingPage";

export default async function NotFound() {
  const [locale, t] = await Promise.all([getLocale(), getTranslations("error")]);
  return (
    <>
      <title>{`${t("notFoundTitle")} — Puente`}</title>
      <MissingPage locale={locale} />
    </>
  );
}
