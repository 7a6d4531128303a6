/** A small library to search in: areas, indicators and an annotation in four languages, published over three days. */
import { database, firstRow } from "@/lib/db/query";
import { entryInput, type EntryInput } from "@/lib/domain/kinds/changeset-input";
import type { Actor } from "@/lib/domain/role";
import { publishBackFill } from "@/lib/editing/back-fills/publish-back-fill";
import { freshDatabase } from "../support/database";

type Names = [en: string, es: string, pt: string, zh: string];

const local = ([en, es, pt, zh]: Names) => ({ en, es, pt, zh });
const entry = (kind: string, id: string, data: Record<string, unknown>): EntryInput => entryInput.parse({ kind, id, data });
const area = (code: string, iso2: string | undefined, names: Names, kind: string, lac = false) => entry("area", code, { name: local(names), iso2, kind, lac });
const country = (code: string, iso2: string, lac: boolean, ...names: Names) => area(code, iso2, names, "country", lac);
const indicator = (code: string, pillar: string, source: string, name: Names, definition: string) =>
  entry("indicator", code, { name: local(name), definition: { en: definition }, unit: { en: "US dollars" }, pillar, source, aggregation: "sum" });
const source = (id: string, publisher: string, title: string) => entry("source", id, { publisher, title, licence: "CC BY 4.0", accessed: "2026-03-20", howObtained: "Copy of the public file", redistributable: true });

const CATALOGUE: EntryInput[] = [
  country("BRA", "BR", true, "Brazil", "Brasil", "Brasil", "巴西"), country("PER", "PE", true, "Peru", "Perú", "Peru", "秘鲁"), country("CHN", "CN", false, "China", "China", "China", "中国"),
  country("USA", "US", false, "United States", "Estados Unidos", "Estados Unidos", "美国"), country("DMA", "DM", true, "Dominica", "Dominica", "Dominica", "多米尼克"),
  country("DOM", "DO", true, "Dominican Republic", "República Dominicana", "República Dominicana", "多米尼加"),
  area("LCN", undefined, ["Latin America & Caribbean", "América Latina y el Caribe", "América Latina e Caribe", "拉丁美洲和加勒比"], "aggregate"), area("_Z", undefined, ["Not applicable", "No corresponde", "Não se aplica", "不适用"], "none"),
  entry("pillar", "trade", { name: local(["Trade", "Comercio", "Comércio", "贸易"]), summary: { en: "Goods bought and sold." }, order: 1 }),
  entry("pillar", "climate", { name: local(["Climate", "Clima", "Clima", "气候"]), summary: { en: "What is burnt." }, order: 2 }),
  source("imf", "International Monetary Fund", "Trade in goods by partner country"), source("energy", "Energy Institute", "Statistical Review"),
  indicator("GOODS_EXPORTS", "trade", "imf", ["Goods exports by partner", "Exportaciones de bienes por socio", "Exportações de bens por parceiro", "按伙伴划分的货物出口"], "Value of goods sold to the partner, soybeans and ores among them."),
  indicator("GOODS_IMPORTS", "trade", "imf", ["Goods imports by partner", "Importaciones de bienes por socio", "Importações de bens por parceiro", "按伙伴划分的货物进口"], "Value of goods bought from the partner; the mirror of its exports."),
  indicator("CO2", "climate", "energy", ["Carbon dioxide emissions", "Emisiones de dióxido de carbono", "Emissões de dióxido de carbono", "二氧化碳排放"], "Released by fossil fuels."),
];
const LATER: EntryInput[] = [
  indicator("LITHIUM", "trade", "energy", ["Lithium production", "Producción de litio", "Produção de lítio", "锂产量"], "Lithium mined in the year."),
  entry("annotation", "soy-2018", {
    title: local(["Soybeans from Brazil", "Soja de Brasil", "Soja do Brasil", "巴西大豆"]), body: { en: "China's **tariff** of 2018 moved purchases from [the United States](https://example.org/x) to Brazil." }, lang: "en",
    seriesKeys: ["GOODS_EXPORTS.BRA.CHN.A"], from: "2018", sourceUrl: "https://example.org/tariff",
  }),
];
const RENAMED = indicator("LITHIUM", "trade", "energy", ["Lithium output", "Producción de litio", "Produção de lítio", "锂产量"], "Lithium mined in the year.");

const SERIES = ["GOODS_EXPORTS.BRA.CHN.A", "GOODS_EXPORTS.CHN.BRA.A", "GOODS_EXPORTS.PER.CHN.A", "GOODS_IMPORTS.CHN.BRA.A", "CO2.CHN._Z.A", "CO2.USA._Z.A", "CO2.BRA._Z.M"];

const FIGURE = { value: "1", status: "A", remove: false, kind: "revision", source: null, cellOrigin: null };
const cells = (series: readonly string[], year: string) => series.map((key) => ({ ...FIGURE, series: key, period: key.endsWith("M") ? `${year}-01` : year }));

/** Makes it in a database of its own; publications 1, 2 and 3. */
export async function makeLibrary(): Promise<Actor> {
  await freshDatabase();
  const loader = await firstRow<{ id: number }>(database, "insert into app_user (email, name, kind, role) values ('starter@puente.invalid', 'Starter data', 'system', 'admin') returning id");
  const actor: Actor = { userId: loader!.id, name: "Starter data", role: "admin", via: "command" };
  await publish(actor, "First edition", "2026-01-05", CATALOGUE, cells(SERIES, "2023"));
  await publish(actor, "Lithium and soybeans", "2026-02-10", LATER, cells(["GOODS_EXPORTS.BRA.CHN.A"], "2024"));
  await publish(actor, "Lithium renamed", "2026-03-10", [RENAMED], []);
  return actor;
}

export async function publish(actor: Actor, title: string, day: string, entries: EntryInput[], figures: ReturnType<typeof cells>): Promise<void> {
  const published = await publishBackFill(actor, { title, reason: "The source's edition of this day.", publishedAt: new Date(`${day}T00:00:00Z`), entries, cells: figures });
  if (!published.ok) throw new Error(published.problem.message);
}
