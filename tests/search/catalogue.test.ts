import { beforeAll, describe, expect, it } from "vitest";
import { type CatalogueRequest, listCatalogue } from "@/lib/reading/search/list-catalogue";
import { makeLibrary } from "./library";

beforeAll(async () => {
  await makeLibrary();
});

const list = (asked: Partial<CatalogueRequest>, at = 3) => listCatalogue({ at }, { q: null, lang: "en", pillar: null, source: null, freq: null, counterpart: null, to: null, area: null, ...asked });
const codes = async (asked: Partial<CatalogueRequest>, at?: number) => (await list(asked, at)).items.map(({ code }) => code);

describe("the catalogue", () => {
  it.each([
    [{}, ["CO2", "GOODS_EXPORTS", "GOODS_IMPORTS", "LITHIUM"]], [{ pillar: "climate" }, ["CO2"]], [{ source: "energy" }, ["CO2", "LITHIUM"]], [{ freq: "M" }, ["CO2"]], [{ counterpart: "CHN" }, ["GOODS_EXPORTS"]],
    [{ to: "2024" }, ["GOODS_EXPORTS"]], [{ to: "2023" }, ["CO2", "GOODS_EXPORTS", "GOODS_IMPORTS"]], [{ area: "PER" }, ["GOODS_EXPORTS"]], [{ area: "USA", freq: "A" }, ["CO2"]], [{ pillar: "trade", source: "energy", to: "2020" }, []],
    [{ pillar: "nothing" }, []],
  ] as const)("narrowed by %j holds %j", async (asked, expected) => {
    expect(await codes(asked)).toEqual(expected);
  });

  it("is searched by words in any language, mistyped ones too, with the best first", async () => {
    expect(await codes({ q: "importaciones" })).toEqual(["GOODS_IMPORTS"]);
    expect(await codes({ q: "exports" })).toEqual(["GOODS_EXPORTS", "GOODS_IMPORTS"]);
    expect(await codes({ q: "exports", counterpart: "CHN" })).toEqual(["GOODS_EXPORTS"]);
    expect(await list({ q: "exprots" })).toMatchObject({ mended: "exports", items: [{ code: "GOODS_EXPORTS" }, { code: "GOODS_IMPORTS" }] });
    expect(await codes({ q: "brazil" })).toEqual([]);
    expect((await list({ q: "exports", pillar: "climate" })).facets.pillar).toEqual([{ value: "trade", count: 2 }]);
  });

  it("counts what it holds: an indicator without figures counts by its theme and source alone", async () => {
    const { facets } = await list({});
    expect(facets).toEqual({
      pillar: [{ value: "trade", count: 3 }, { value: "climate", count: 1 }],
      source: [{ value: "energy", count: 2 }, { value: "imf", count: 2 }],
      freq: [{ value: "A", count: 3 }, { value: "M", count: 1 }],
      counterpart: [{ value: "BRA", count: 2 }, { value: "CHN", count: 1 }],
      to: [{ value: "2024", count: 1 }, { value: "2023", count: 3 }],
    });
  });

  it("as of an earlier publication holds what there was", async () => {
    expect(await codes({}, 1)).toEqual(["CO2", "GOODS_EXPORTS", "GOODS_IMPORTS"]);
    expect((await list({}, 1)).facets.to).toEqual([{ value: "2023", count: 3 }]);
    expect(await codes({}, 0)).toEqual([]);
  });
});
