/** A small site to test against: two indicators, a few series with real figures, and one person of each role. */
import { hashToken } from "@/lib/access/token";
import { database, firstRow } from "@/lib/db/query";
import { entryInput, type EntryInput } from "@/lib/domain/kinds/changeset-input";
import type { Actor, Role } from "@/lib/domain/role";
import { publishBackFill } from "@/lib/editing/back-fills/publish-back-fill";
import { freshDatabase } from "./database";

export interface World {
  url: string;
  viewer: Actor;
  editor: Actor;
  otherEditor: Actor;
  reviewer: Actor;
  admin: Actor;
  /** Bearer tokens by person; `disabled` belongs to an account that has been disabled. */
  tokens: Record<"viewer" | "editor" | "otherEditor" | "reviewer" | "admin" | "disabled", string>;
}

/** The days of the world's two publications. */
export const FIRST_DAY = "2026-01-05";
export const SECOND_DAY = "2026-02-10";

const entry = (kind: string, id: string, data: Record<string, unknown>): EntryInput => entryInput.parse({ kind, id, data });
const area = (code: string, en: string, lac = false, kind = "country") => entry("area", code, { name: { en }, kind, lac });

const CATALOGUE: EntryInput[] = [
  area("BRA", "Brazil", true), area("CHL", "Chile", true), area("PER", "Peru", true), area("CHN", "China"), area("USA", "United States"),
  area("WLD", "World", false, "aggregate"), area("LCN", "Latin America and the Caribbean", false, "aggregate"), area("_Z", "Not applicable", false, "none"),
  entry("pillar", "finance", { name: { en: "Finance", es: "Finanzas" }, summary: { en: "Money lent and spent." }, order: 1 }),
  entry("pillar", "trade", { name: { en: "Trade", es: "Comercio" }, summary: { en: "Goods bought and sold." }, order: 2 }),
  entry("source", "wdi_gdp", { publisher: "World Bank", title: "GDP, current US$", url: "https://data.worldbank.org/indicator/NY.GDP.MKTP.CD", licence: "CC BY 4.0", accessed: "2026-03-20", howObtained: "Copy of the public file", redistributable: true }),
  entry("source", "imf_imts", { publisher: "International Monetary Fund", title: "Trade in goods by partner country", url: "https://data.imf.org/en/datasets/IMF.STA:IMTS", licence: "IMF terms of use", accessed: "2025-06-02", howObtained: "Copy of the public file", redistributable: false }),
  entry("indicator", "GDP_USD", { name: { en: "Gross domestic product, current US dollars", es: "Producto interno bruto" }, definition: { en: "Value of all final goods and services produced in a year." }, unit: { en: "US dollars" }, unitCode: "USD", pillar: "finance", source: "wdi_gdp", aggregation: "sum", minValue: "0" }),
  entry("indicator", "IMTS_EXPORTS", { name: { en: "Goods exports by partner (IMF)" }, definition: { en: "Value of goods sold to the partner." }, unit: { en: "US dollars" }, unitCode: "USD", unitMult: 6, decimals: 1, pillar: "trade", source: "imf_imts", aggregation: "sum", guardGroup: "goods-trade:imts", minValue: "0" }),
];

const FIGURES: [series: string, from: number, values: string[]][] = [
  ["GDP_USD.BRA._Z.A", 2018, ["1916933898038.3599", "1873288205186.4512", "1476107231194.1055", "1670647399034.6687"]],
  ["GDP_USD.CHL._Z.A", 2018, ["295402502082.43481", "278598887020.43866"]],
  ["IMTS_EXPORTS.CHN.BRA.A", 2020, ["34956.1", "53613.9"]],
];
const REVISED: typeof FIGURES = [["GDP_USD.BRA._Z.A", 2020, ["1476107231194.12", "1670647454851.19"]]];

function* cellsOf(figures: typeof FIGURES, kind: string) {
  for (const [series, from, values] of figures) {
    for (const [index, value] of values.entries()) {
      yield { series, period: String(from + index), value, status: "A", remove: false, kind, source: null, cellOrigin: `figures.csv:${index + 2}` };
    }
  }
}

async function insertPerson(name: string, role: Role, disabled = false): Promise<{ actor: Actor; token: string }> {
  const email = `${name.toLowerCase().replaceAll(" ", ".")}@example.org`;
  const row = await firstRow<{ id: number }>(
    database,
    "insert into app_user (email, name, role, disabled_at) values ($1, $2, $3, case when $4 then now() end) returning id",
    [email, name, role, disabled],
  );
  const token = `puente_test_${name.replaceAll(" ", "_")}`;
  await database.run("insert into api_token (user_id, name, role, hash) values ($1, 'test', $2, $3)", [row!.id, role, hashToken(token)]);
  return { actor: { userId: row!.id, name, role, via: "session" }, token };
}

/** Makes the world in a database of its own; call it in `beforeAll`. */
export async function makeWorld(): Promise<World> {
  const url = await freshDatabase();
  const loader = await firstRow<{ id: number }>(database, "insert into app_user (email, name, kind, role) values ('starter@puente.invalid', 'Starter data', 'system', 'admin') returning id");
  const actor: Actor = { userId: loader!.id, name: "Starter data", role: "admin", via: "command" };
  for (const edition of [
    { title: "First edition", day: FIRST_DAY, entries: CATALOGUE, cells: cellsOf(FIGURES, "revision") },
    { title: "Second edition", day: SECOND_DAY, entries: [], cells: cellsOf(REVISED, "revision") },
  ]) {
    const { title, day, entries, cells } = edition;
    const published = await publishBackFill(actor, { title, reason: "The source's edition of this day.", publishedAt: new Date(`${day}T00:00:00Z`), entries, cells });
    if (!published.ok) throw new Error(published.problem.message);
  }
  const [viewer, editor, otherEditor, reviewer, admin, disabled] = [
    await insertPerson("Vera Viewer", "viewer"), await insertPerson("Edda Editor", "editor"), await insertPerson("Otto Editor", "editor"),
    await insertPerson("Rita Reviewer", "reviewer"), await insertPerson("Ada Admin", "admin"), await insertPerson("Dora Disabled", "editor", true),
  ];
  return {
    url, viewer: viewer.actor, editor: editor.actor, otherEditor: otherEditor.actor, reviewer: reviewer.actor, admin: admin.actor,
    tokens: { viewer: viewer.token, editor: editor.token, otherEditor: otherEditor.token, reviewer: reviewer.token, admin: admin.token, disabled: disabled.token },
  };
}
