/** What does not exist is said in the reader's language, with ways on. */
import { getLocale } from "next-intl/server";
import { MissingPage } from "@/components/site/MissingPage";
import { addressesFor } from "@/lib/i18n/address";

export default async function NotFound() {
  const locale = (await getLocale());
  return <MissingPage chrome={{ locale, path: "/", query: {}, asOf: null, publication: null, to: addressesFor(locale, null) }} />;
}
