import { beforeAll, describe, expect, it } from "vitest";
import type { Locale } from "@/lib/domain/text";
import { database } from "@/lib/db/query";
import { verifyIntegrity } from "@/lib/db/verify-integrity";
import { search, type SearchAnswer } from "@/lib/reading/search/search";
import { makeLibrary } from "./library";

const NOW = { at: 3 };
beforeAll(async () => {
  await makeLibrary();
});

const ask = (q: string, lang: Locale = "en", at = NOW): Promise<SearchAnswer> => search(at, { q, lang, limit: 50 });
const idsOf = async (q: string, lang: Locale = "en") => (await ask(q, lang)).hits.map(({ kind, id }) => `${kind} ${id}`);
const first = async (q: string, lang: Locale = "en") => (await idsOf(q, lang))[0];

describe("order", () => {
  it.each([
    ["BRA", "area BRA"], ["pe", "area PER"], ["co2", "indicator CO2"], ["GOODS_EXPORTS", "indicator GOODS_EXPORTS"], ["goods imports", "indicator GOODS_IMPORTS"], ["trade", "pillar trade"],
    ["energy institute", "source energy"], ["Lithium renamed", "publication 3"], ["soybeans from brazil", "annotation soy-2018"], ["about", "page /about"], ["download", "page /data"],
  ])("%s finds %s before everything else", async (q, expected) => {
    expect(await first(q)).toBe(expected);
  });

  it("what is called so comes before what mentions it, and areas and indicators before sources and publications", async () => {
    expect(await idsOf("exports")).toEqual(["indicator GOODS_EXPORTS", "indicator GOODS_IMPORTS"]);
    const [area, ...others] = await idsOf("brazil");
    expect(area).toBe("area BRA");
    expect(others).toContain("annotation soy-2018");
    const kinds = (await idsOf("lithium")).map((hit) => hit.split(" ")[0]);
    expect(kinds).toEqual(["indicator", "publication", "publication"]);
  });

  it("a hit leads to where it is read", async () => {
    const address = async (q: string) => (await ask(q)).hits[0]?.address;
    expect(await address("peru")).toBe("/countries/PER");
    expect(await address("china")).toBe("/indicators?area=CHN");
    expect(await address("soybeans from brazil")).toBe("/indicators/GOODS_EXPORTS?area=BRA&counterpart=CHN");
    expect(await address("energy institute")).toBe("/indicators?source=energy");
  });

  it("no area stands for no counterpart", async () => {
    expect(await idsOf("not applicable")).not.toContain("area _Z");
  });
});

describe("words", () => {
  it.each([
    ["peru", "es", "area PER"], ["PERÚ", "en", "area PER"], ["republica dominicana", "es", "area DOM"], ["exportacoes de bens", "pt", "indicator GOODS_EXPORTS"], ["exportación de bienes", "es", "indicator GOODS_EXPORTS"],
    ["exportacion bienes", "es", "indicator GOODS_EXPORTS"], ["export of goods", "en", "indicator GOODS_EXPORTS"], ["emissao de carbono", "pt", "indicator CO2"], ["dióxido", "en", "indicator CO2"],
  ] as const)("%s, read in %s, finds %s whatever its accents and endings", async (q, lang, expected) => {
    expect(await first(q, lang)).toBe(expected);
  });

  it.each([["货物出口", "indicator GOODS_EXPORTS"], ["二氧化碳", "indicator CO2"], ["出口", "indicator GOODS_EXPORTS"], ["秘鲁", "area PER"], ["锂", "indicator LITHIUM"], ["大豆", "annotation soy-2018"]])("Chinese needs no blanks: %s finds %s", async (q, expected) => {
    expect(await first(q, "zh")).toBe(expected);
    expect(await first(q, "en")).toBe(expected);
  });

  it("every language finds, and titles come in the reader's", async () => {
    const [hit] = (await ask("emissões", "es")).hits;
    expect(hit).toMatchObject({ id: "CO2", title: "Emisiones de dióxido de carbono", lang: "es" });
    expect((await ask("tariff", "zh")).hits).toMatchObject([{ id: "soy-2018", title: "巴西大豆", lang: "zh" }]);
    expect((await ask("lithium renamed", "pt")).hits[0]).toMatchObject({ title: "Lithium renamed", lang: "en" });
  });

  it("the beginning of a word is enough, the middle is not", async () => {
    expect(await first("lith")).toBe("indicator LITHIUM");
    expect(await first("dominican rep")).toBe("area DOM");
    expect(await idsOf("thium")).toEqual([]);
  });

  it("Markdown and addresses are not found, nor shown", async () => {
    const [hit] = (await ask("tariff")).hits;
    expect(hit?.summary).toBe("China's tariff of 2018 moved purchases from the United States to Brazil.");
    expect(await idsOf("example.org")).toEqual([]);
  });

  it.each(["'", "\\", ":*", "a & | ! <-> b", "' or 1=1 --", "%", "(((", "🙂", "…", "＿", "'); drop table search_document; --", "a".repeat(200), "x ".repeat(100), "中".repeat(200)])("%s is a question like any other", async (q) => {
    await expect(ask(q)).resolves.toHaveProperty("hits");
    expect((await database.rows("select 1 from search_document limit 1")).length).toBe(1);
  });
});

describe("typing errors", () => {
  it.each([
    ["exprots", "exports", "indicator GOODS_EXPORTS"], ["brzail", "brazil", "area BRA"], ["emisions", "emissions", "indicator CO2"], ["lithum output", "lithium output", "indicator LITHIUM"],
    ["exportacones", "exportaciones", "indicator GOODS_EXPORTS"], ["dominican republci", "dominican republic", "area DOM"],
  ])("%s is read as %s, which is said", async (q, mended, expected) => {
    const { hits, mended: read } = await ask(q);
    expect([read, `${hits[0]?.kind} ${hits[0]?.id}`]).toEqual([mended, expected]);
  });

  it("what is right is never mended, and what is like nothing finds nothing", async () => {
    for (const q of ["exports", "peru", "CO2", "soybeans", "about"]) expect((await ask(q)).mended, q).toBeNull();
    expect(await ask("xylophone")).toMatchObject({ hits: [], mended: null, counts: {} });
  });

  it("where no thing has all words, those with some of them are found, and that is said", async () => {
    const { hits, isLoose } = await ask("lithium saxophone");
    expect(isLoose).toBe(true);
    expect(hits[0]).toMatchObject({ id: "LITHIUM" });
    expect((await ask("lithium production")).isLoose).toBe(false);
  });
});

describe("series", () => {
  it.each([
    ["exports brazil china", "en", "Goods exports by partner: Brazil – China"], ["exportaciones brasil china", "en", "Goods exports by partner: Brazil – China"], ["exportaciones de Brasil a China", "es", "Exportaciones de bienes por socio: Brasil – China"],
    ["exportações do Brasil para a China", "pt", "Exportações de bens por parceiro: Brasil – China"], ["巴西对中国出口", "zh", "按伙伴划分的货物出口：巴西 – 中国"], ["exports BRA CHN", "en", "Goods exports by partner: Brazil – China"],
    ["exports 巴西 中国", "es", "Exportaciones de bienes por socio: Brasil – China"], ["exprots brasil chnia", "en", "Goods exports by partner: Brazil – China"],
  ] as const)("%s, read in %s, finds the series itself", async (q, lang, title) => {
    expect((await ask(q, lang)).hits[0]).toMatchObject({ kind: "series", title, lang, address: "/indicators/GOODS_EXPORTS?area=BRA&counterpart=CHN" });
  });

  it("the areas stand as they were named, unless only the other way round is held", async () => {
    expect(await first("exports china brazil")).toBe("series GOODS_EXPORTS.CHN.BRA");
    expect(await first("imports brazil china")).toBe("series GOODS_IMPORTS.CHN.BRA");
  });

  it("areas without a figure with one another are laid side by side, short names count, and one area is enough", async () => {
    expect(await first("co2 china US")).toBe("series CO2.CHN.USA");
    expect(await first("co2 china estados unidos")).toBe("series CO2.CHN.USA");
    expect(await first("emissions china")).toBe("series CO2.CHN");
    expect(await first("trade brazil china")).toBe("series GOODS_EXPORTS.BRA.CHN");
  });

  it("a name that has just been begun counts where it can only be one", async () => {
    expect(await first("exports per")).toBe("series GOODS_EXPORTS.PER");
    expect(await first("exports chin")).toBe("series GOODS_EXPORTS.CHN");
    expect(await first("exports dom")).not.toMatch(/^series/);
  });

  it("the areas and the indicators named follow", async () => {
    expect((await idsOf("exports brazil china")).slice(1, 4)).toEqual(["area BRA", "area CHN", "indicator GOODS_EXPORTS"]);
  });

  it("there is none where no figure is held, or nothing is asked", async () => {
    for (const q of ["exports dominica china", "brazil", "lithium brazil china", "soybeans brazil china"]) expect(await first(q), q).not.toMatch(/^series/);
  });
});

describe("kinds and parts", () => {
  it("counts are of all that was found, whatever part is shown", async () => {
    const whole = await ask("brazil china");
    const part = await search(NOW, { q: "brazil china", lang: "en", limit: 1000, perKindMax: 1 });
    expect(part.counts).toEqual(whole.counts);
    expect(Object.values(whole.counts).reduce((sum, count) => sum + count, 0)).toBe(whole.hits.length);
    expect(part.hits.filter(({ kind }) => kind === "area")).toHaveLength(1);
    const areas = await search(NOW, { q: "brazil china", lang: "en", limit: 1000, kind: "area" });
    expect(areas.hits.map(({ id }) => id)).toEqual(["BRA", "CHN"]);
    expect(areas.counts).toMatchObject({ area: 2 });
    expect((await search(NOW, { q: "brazil china", lang: "en", limit: 1000, kind: "series" })).hits).toHaveLength(whole.counts.series!);
  });

  it("parts put together are the whole, in order and each once", async () => {
    const whole = (await ask("exports brazil china")).hits;
    const parts = [];
    for (let offset = 0, isMore = true; isMore; offset += 2) {
      const part = await search(NOW, { q: "exports brazil china", lang: "en", limit: 2, offset });
      parts.push(...part.hits);
      isMore = part.isMore;
    }
    expect(parts).toEqual(whole);
  });
});

describe("as of an earlier publication", () => {
  const at = async (publication: number, q: string) => (await ask(q, "en", { at: publication })).hits.map(({ kind, id }) => `${kind} ${id}`);

  it("what was published later is not found", async () => {
    expect(await at(1, "lithium")).toEqual([]);
    expect(await at(1, "soybeans")).toEqual(["indicator GOODS_EXPORTS"]);
    expect(await at(2, "lithium renamed")).not.toContain("publication 3");
    expect(await at(0, "brazil")).toEqual([]);
  });

  it("a thing is found by the name it had", async () => {
    expect(await at(2, "lithium production")).toContain("indicator LITHIUM");
    expect((await ask("lithium", "en", { at: 2 })).hits[0]).toMatchObject({ title: "Lithium production" });
    expect(await at(2, "lithium output")).not.toContain("indicator LITHIUM:");
    expect((await ask("lithium", "en", { at: 3 })).hits[0]).toMatchObject({ title: "Lithium output" });
    expect(await at(3, "lithium output")).toContain("indicator LITHIUM");
  });

  it("a mistyped word is not read as one that came later", async () => {
    expect((await ask("lithum", "en", { at: 1 })).mended).toBeNull();
  });
});

describe("documents", () => {
  it("equal what the versions give, and a difference is found", async () => {
    expect((await verifyIntegrity()).filter(({ what }) => what === "search")).toEqual([]);
    await database.run("update search_document set title = 'Braz1l' where code = 'BRA' and lang = 'en'");
    expect((await verifyIntegrity()).filter(({ what }) => what === "search")).toMatchObject([{ subject: "area BRA en" }, { subject: "area BRA en" }]);
    await database.run("update search_document set title = 'Brazil' where code = 'BRA' and lang = 'en'");
  });
});
