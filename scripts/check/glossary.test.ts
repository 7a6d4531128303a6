/** Names and units of the starter data are complete in four languages, and one English term has one rendering everywhere (docs/guide/glossary.md). */
import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";

const LANGS = ["es", "pt", "zh"] as const;
type Lang = (typeof LANGS)[number];
type Named = Record<"en" | Lang, string> & { where: string };

const terms = readFileSync("docs/guide/glossary.md", "utf8")
  .split("\n")
  .filter((line) => line.startsWith("| ") && !/^\| (English|---)/.test(line))
  .map((line) => {
    const [en = "", es = "", pt = "", zh = ""] = line.split("|").slice(1, 5).map((cell) => cell.trim());
    return { en, es: es.split(" / "), pt: pt.split(" / "), zh: zh.split(" / ") };
  });

function named(file: string, columns: readonly string[]): Named[] {
  const rows = parse<Record<string, string>>(readFileSync(`prisma/seed/${file}.csv`), { columns: true });
  return rows.flatMap((row) => columns.map((column): Named => {
    const text = (lang: string) => row[`${column}_${lang}`] ?? "";
    return { where: `${file} ${row.code ?? row.slug ?? ""} ${column}`, en: text("en"), es: text("es"), pt: text("pt"), zh: text("zh") };
  }));
}

const NAMES = [...named("indicators", ["name", "unit"]), ...named("area_groups", ["name"]), ...named("areas", ["name"]), ...named("pillars", ["name"])];

/** What is wrong with the name, a line for each language. */
function faults(name: Named): string[] {
  return terms
    .filter(({ en }) => new RegExp(`\\b${en.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}\\b`, "i").test(name.en))
    .flatMap((term) => LANGS.filter((lang) => !term[lang].some((form) => name[lang].toLowerCase().includes(form.toLowerCase()))).map((lang) => `${name.where}, ${lang}: “${term.en}” is not “${term[lang].join("” or “")}” in “${name[lang]}”`));
}

describe("names of the starter data", () => {
  it("are there in every language", () => {
    expect(NAMES.length).toBeGreaterThan(200);
    expect(NAMES.filter((name) => [name.en, ...LANGS.map((lang) => name[lang])].some((text) => text.trim() === "")).map(({ where }) => where)).toEqual([]);
  });

  it("call one thing by one name", () => {
    expect(terms.length).toBeGreaterThan(30);
    expect(NAMES.flatMap(faults)).toEqual([]);
  });

  it("would be found out if they did not", () => {
    expect(faults({ where: "x", en: "Goods exports", es: "Ventas de bienes", pt: "Exportações de bens", zh: "货物出口" })).toEqual(["x, es: “exports” is not “exportaciones” in “Ventas de bienes”"]);
  });
});
