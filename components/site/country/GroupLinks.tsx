/** The countries can be looked at all together, or one part of the region alone. */
import { useTranslations } from "next-intl";
import type { AddressOf } from "@/lib/i18n/address";
import { countriesAddress, type CountriesAsked } from "./countries-address";
import { COUNTRY_GROUPS } from "./country-rows";

export function GroupLinks({ asked, to }: { asked: CountriesAsked; to: AddressOf }) {
  const t = useTranslations("countries");
  return (
    <nav aria-label={t("groups")} className="mt-6">
      <ul className="flex flex-wrap gap-x-5">
        {[null, ...COUNTRY_GROUPS].map((group) => (
          <li key={group ?? "all"}>
            <a href={countriesAddress(to, { ...asked, group })} aria-current={asked.group === group ? "true" : undefined} className="inline-flex min-h-11 items-center aria-[current]:font-semibold aria-[current]:no-underline">
              {t(`group.${group ?? "all"}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
