/** A column's head says whether the table is in its order, and leads to that order, or to the same turned round. */
import { useTranslations } from "next-intl";
import { TableHead } from "@/components/ui/Table";
import type { AddressOf } from "@/lib/i18n/address";
import { countriesAddress, type CountriesAsked } from "./countries-address";
import { firstOrder, type CountrySort } from "./country-rows";

export type SortAsked = CountriesAsked;

export interface SortHeadProps {
  column: CountrySort;
  asked: SortAsked;
  to: AddressOf;
  isFigure?: boolean;
  className?: string;
}

export function SortHead({ column, asked, to, isFigure = false, className }: SortHeadProps) {
  const t = useTranslations("countries");
  const isSorted = asked.sort === column;
  const order = isSorted ? (asked.order === "asc" ? "desc" : "asc") : firstOrder(column);
  return (
    <TableHead isFigure={isFigure} className={className} sorted={isSorted ? (asked.order === "asc" ? "ascending" : "descending") : undefined}>
      <a href={countriesAddress(to, { ...asked, sort: column, order })} rel="nofollow" className="inline-flex min-h-11 items-end gap-1 no-underline hover:underline">
        {t(`column.${column}`)}
        {/* The arrow keeps its room, so that columns do not move when the order changes. */}
        <span aria-hidden className="w-2 shrink-0 font-normal">{isSorted && (asked.order === "asc" ? "↑" : "↓")}</span>
      </a>
    </TableHead>
  );
}
