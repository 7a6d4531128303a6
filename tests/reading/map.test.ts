import { beforeAll, expect, it } from "vitest";
import { getLeadingPartners } from "@/lib/reading/map/get-leading-partners";
import { getMapYears } from "@/lib/reading/map/get-map-years";
import { currentPublication } from "@/lib/reading/publication/current-publication";
import { openClient, publish } from "../api/client";
import { makeWorld, type World } from "../support/world";

const AREAS = ["BRA", "CHL", "PER"];

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});

it("a map has the years in which any state has a figure, with the figures as they stood", async () => {
  const request = { indicator: "GDP_USD", counterpart: "_Z", freq: "A" as const, areas: AREAS };
  const first = await getMapYears({ at: 1 }, request);
  const second = await getMapYears({ at: 2 }, request);
  expect(second.years.map(({ period, values }) => [period, ...values.map(({ area }) => area)])).toEqual([["2018", "BRA", "CHL"], ["2019", "BRA", "CHL"], ["2020", "BRA"], ["2021", "BRA"]]);
  expect([first, second].map(({ years }) => years[2]!.values[0]!.value)).toEqual(["1476107231194.1055", "1476107231194.12"]);
  expect(second.series.map((each) => each.key)).toEqual(["GDP_USD.BRA._Z.A", "GDP_USD.CHL._Z.A"]);
});

it("nobody leads while one direction of trade is unknown; then the reports of the two partners decide, and no other way of counting", async () => {
  expect(await getLeadingPartners({ at: await currentPublication() }, AREAS)).toEqual([]);
  const imports = { name: { en: "Goods imports by partner (IMF)" }, definition: { en: "Value of goods bought." }, unit: { en: "US dollars" }, unitCode: "USD", unitMult: 6, pillar: "trade", source: "imf_imts", aggregation: "sum" };
  const cells = [["IMTS_IMPORTS.CHN.BRA.A", "10"], ["IMTS_EXPORTS.USA.BRA.A", "34956.1"], ["IMTS_IMPORTS.USA.BRA.A", "9.9"]].map(([series, value]) => ({ series: series!, period: "2020", value: value! }));
  await publish(openClient(), world, cells, [{ kind: "indicator", id: "IMTS_IMPORTS", data: imports }]);
  const found = await getLeadingPartners({ at: await currentPublication() }, AREAS);
  expect(found.map(({ basis, years, source }) => [basis, years, source?.id])).toEqual([
    ["partners", [{ period: "2020", leads: [{ area: "BRA", lead: { partner: "CHN", isClear: false } }, { area: "CHL", lead: "unknown" }, { area: "PER", lead: "unknown" }] }], "imf_imts"],
  ]);
});
