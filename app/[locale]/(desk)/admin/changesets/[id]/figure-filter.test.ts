import { expect, it } from "vitest";
import { diffRows } from "@/components/desk/changeset/diff-rows";
import type { ChangesetItem } from "@/lib/reading/desk/get-changeset";
import { filterRows, readFigureFilter } from "./figure-filter";

const item = (series: string, period: string, extra: Partial<ChangesetItem> = {}): ChangesetItem =>
  ({ series, period, value: "2", status: "A", remove: false, kind: "revision", note: null, answer: null, before: "1", beforeStatus: "A", by: "Edda", ...extra });
const rows = diffRows([
  item("CO2.CHL._Z.A", "2020"), item("CO2.CHL._Z.A", "2021", { kind: "correction" }), item("GDP_USD.BRA._Z.A", "2020", { remove: true, value: null }),
  item("CO2_PC.CHL._Z.A", "2022", { before: null, beforeStatus: null, kind: "first" }),
]);
const said = { warnings: [{ series: "CO2.CHL._Z.A", period: "2021" }] as never, comments: [{ cell: { series: "GDP_USD.BRA._Z.A", period: "2020" } }, { cell: null }] as never };
const shown = (params: Record<string, string>) => filterRows(rows, readFigureFilter(params), said).map(({ cell }) => `${cell.series} ${cell.period}`).sort();

it("figures are narrowed by indicator, by what happens to them, and to those that were doubted or asked about", () => {
  expect(shown({})).toHaveLength(4);
  expect(shown({ indicator: "CO2" })).toEqual(["CO2.CHL._Z.A 2020", "CO2.CHL._Z.A 2021"]);
  expect(shown({ kind: "removed" })).toEqual(["GDP_USD.BRA._Z.A 2020"]);
  expect(shown({ kind: "added" })).toEqual(["CO2_PC.CHL._Z.A 2022"]);
  expect(shown({ kind: "correction", indicator: "CO2" })).toEqual(["CO2.CHL._Z.A 2021"]);
  expect(shown({ only: "warned" })).toEqual(["CO2.CHL._Z.A 2021"]);
  expect(shown({ only: "commented" })).toEqual(["GDP_USD.BRA._Z.A 2020"]);
});

it("a filter that nobody offers filters nothing", () => {
  expect(readFigureFilter({ indicator: "' or 1=1", kind: "everything", only: "some" })).toEqual({ indicator: null, kind: null, only: null });
});
