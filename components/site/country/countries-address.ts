/** The list of countries has one address for each order and part of the region, with nothing in it that goes without saying. */
import type { AddressOf, AddressParams } from "@/lib/i18n/address";
import { COUNTRY_GROUPS, COUNTRY_SORTS, firstOrder, type CountryGroup, type CountrySort, type SortOrder } from "./country-rows";

export interface CountriesAsked {
  sort: CountrySort;
  order: SortOrder;
  group: CountryGroup | null;
}

/** What an address asks for; what it does not say, or says wrongly, is the list by name. */
export function askedCountries(given: (name: "sort" | "order" | "group") => string | null): CountriesAsked {
  const sort = COUNTRY_SORTS.find((each) => each === given("sort")) ?? "name";
  const order = given("order");
  return { sort, order: order === "asc" || order === "desc" ? order : firstOrder(sort), group: COUNTRY_GROUPS.find((each) => each === given("group")) ?? null };
}

export function countriesParams({ sort, order, group }: CountriesAsked): AddressParams {
  return { sort: sort === "name" ? null : sort, order: order === firstOrder(sort) ? null : order, group };
}

export function countriesAddress(to: AddressOf, asked: CountriesAsked): string {
  return to("/countries", countriesParams(asked));
}
