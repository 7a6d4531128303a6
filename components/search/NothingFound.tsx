/** A search without a result, or without a question yet, leads on: what to change, what others ask, where everything is listed. */
import { useTranslations } from "next-intl";
import type { AddressOf } from "@/lib/i18n/address";

export function NothingFound({ q, to }: { q: string; to: AddressOf }) {
  const t = useTranslations("search");
  const e = useTranslations("error");
  return (
    <section className="mt-8 max-w-text">
      {q !== "" && (
        <>
          <h2 className="font-serif text-xl font-semibold">{t("none", { q })}</h2>
          <p className="mt-2">{t("noneHint")}</p>
        </>
      )}
      <p className="mt-4 text-sm font-semibold">{t("try")}</p>
      <ul className="mt-1 flex flex-wrap gap-x-6">
        {t("examples").split(";").map((example) => (
          <li key={example}>
            <a href={to("/search", { q: example.trim() })} className="inline-flex min-h-11 items-center">{example.trim()}</a>
          </li>
        ))}
      </ul>
      <ul className="mt-2 flex flex-wrap gap-x-6 text-sm">
        <li><a href={to("/indicators")} className="inline-flex min-h-11 items-center">{e("toIndicators")}</a></li>
        <li><a href={to("/countries")} className="inline-flex min-h-11 items-center">{e("toCountries")}</a></li>
      </ul>
    </section>
  );
}
