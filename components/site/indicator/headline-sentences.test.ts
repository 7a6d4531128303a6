/** What a reader reads, word by word, for each shape of data and each language: here a clumsy sentence is seen. */
import { createTranslator } from "next-intl";
import { describe, expect, it } from "vitest";
import en from "@/messages/en.json";
import es from "@/messages/es.json";
import pt from "@/messages/pt.json";
import zh from "@/messages/zh.json";
import type { Observation } from "@/lib/domain/observation";
import { LOCALES, type Locale } from "@/lib/domain/text";
import { formatQuantity } from "@/lib/format/format-unit";
import { headline } from "@/lib/format/headline";

const MESSAGES: Record<Locale, typeof en> = { en, es, pt, zh };
const UNITS: Record<"money" | "share", { unitCode: string; unit: Record<Locale, string> }> = {
  money: { unitCode: "USD", unit: { en: "US dollars", es: "dólares de EE. UU.", pt: "dólares dos EUA", zh: "美元" } },
  share: { unitCode: "PCT_GDP", unit: { en: "% of GDP", es: "% del PIB", pt: "% do PIB", zh: "占国内生产总值%" } },
};

function sentences(unit: keyof typeof UNITS, values: (string | null)[], from = 2023): string[] {
  const observations = values.map((value, index): Observation => ({ period: String(from + index), value, status: value === null ? "M" : "A" }));
  return LOCALES.map((locale) => {
    const value = (text: string) => formatQuantity(text, { locale, unitCode: UNITS[unit].unitCode, unit: UNITS[unit].unit[locale] });
    const { key, params } = headline(observations, { locale, value, inPoints: unit === "share" });
    // Spaces that do not break are as good as others here.
    return createTranslator({ locale, messages: MESSAGES[locale] })(key, params).replaceAll(/[\u00a0\u202f]/g, " ");
  });
}

const RISING = ["1", "2", "3", "4", "5", "6", "7", "8", "9"].map((figure) => `${figure}000000000`);

describe("headline sentences", () => {
  it.each<[string, keyof typeof UNITS, (string | null)[], string[]]>([
    ["a rise", "money", ["2000000000", "2200000000"], ["US$ 2.2 billion in 2024, 10.0% more than in 2023", "US$ 2,2 mil millones en 2024, 10,0 % más que en 2023", "US$ 2,2 bilhões em 2024, 10,0% a mais que em 2023", "2024年：22亿美元，比2023年增加10.0%"]],
    ["a fall", "money", ["2200000000", "2000000000"], ["US$ 2 billion in 2024, 9.1% less than in 2023", "US$ 2 mil millones en 2024, 9,1 % menos que en 2023", "US$ 2 bilhões em 2024, 9,1% a menos que em 2023", "2024年：20亿美元，比2023年减少9.1%"]],
    ["no change", "money", ["2000000", "2000000"], ["US$ 2 million in 2024, as in 2023", "US$ 2 millones en 2024, igual que en 2023", "US$ 2 milhões em 2024, o mesmo que em 2023", "2024年：200万美元，与2023年持平"]],
    ["hardly any change", "money", ["2000000000", "2000100000"], ["US$ 2 billion in 2024, almost the same as in 2023", "US$ 2 mil millones en 2024, casi lo mismo que en 2023", "US$ 2 bilhões em 2024, quase o mesmo que em 2023", "2024年：20亿美元，与2023年几乎持平"]],
    ["a last figure that is missing", "money", ["2000000", null], ["No figure for 2024", "Sin cifra para 2024", "Sem número para 2024", "2024年无数据"]],
    ["a first figure", "money", ["1000000"], ["US$ 1 million in 2023", "US$ 1 millón en 2023", "US$ 1 milhão em 2023", "2023年：100万美元"]],
    ["a record", "money", RISING, ["US$ 9 billion in 2031, the highest since the series began in 2023", "US$ 9 mil millones en 2031, el máximo desde el inicio de la serie en 2023", "US$ 9 bilhões em 2031, o máximo desde o início da série em 2023", "2031年：90亿美元，是2023年有数据以来的最高值"]],
    ["a lowest figure", "money", RISING.toReversed(), ["US$ 1 billion in 2031, the lowest since the series began in 2023", "US$ 1 mil millones en 2031, el mínimo desde el inicio de la serie en 2023", "US$ 1 bilhão em 2031, o mínimo desde o início da série em 2023", "2031年：10亿美元，是2023年有数据以来的最低值"]],
    ["a turn above zero", "money", ["-1500000000", "2000000000"], ["US$ 2 billion in 2024, above zero after −US$ 1.5 billion in 2023", "US$ 2 mil millones en 2024, por encima de cero tras −US$ 1,5 mil millones en 2023", "US$ 2 bilhões em 2024, acima de zero após −US$ 1,5 bilhão em 2023", "2024年：20亿美元，由2023年的−15亿美元转正"]],
    ["a turn below zero", "money", ["2000000000", "-1500000000"], ["−US$ 1.5 billion in 2024, below zero after US$ 2 billion in 2023", "−US$ 1,5 mil millones en 2024, por debajo de cero tras US$ 2 mil millones en 2023", "−US$ 1,5 bilhão em 2024, abaixo de zero após US$ 2 bilhões em 2023", "2024年：−15亿美元，由2023年的20亿美元转负"]],
    ["a deeper deficit", "money", ["-1500000000", "-2000000000"], ["−US$ 2 billion in 2024, after −US$ 1.5 billion in 2023", "−US$ 2 mil millones en 2024, tras −US$ 1,5 mil millones en 2023", "−US$ 2 bilhões em 2024, após −US$ 1,5 bilhão em 2023", "2024年：−20亿美元，2023年为−15亿美元"]],
    ["a rise many times over", "money", ["1000000", "9000000"], ["US$ 9 million in 2024, after US$ 1 million in 2023", "US$ 9 millones en 2024, tras US$ 1 millón en 2023", "US$ 9 milhões em 2024, após US$ 1 milhão em 2023", "2024年：900万美元，2023年为100万美元"]],
    ["a share that rises by a point", "share", ["20", "21"], ["21% of GDP in 2024, 1.0 percentage points more than in 2023", "21 % del PIB en 2024, 1,0 puntos porcentuales más que en 2023", "21% do PIB em 2024, 1,0 p.p. a mais que em 2023", "2024年：占国内生产总值21%，比2023年高1.0个百分点"]],
    ["a share that falls", "share", ["20.4", "18.1"], ["18.1% of GDP in 2024, 2.3 percentage points less than in 2023", "18,1 % del PIB en 2024, 2,3 puntos porcentuales menos que en 2023", "18,1% do PIB em 2024, 2,3 p.p. a menos que em 2023", "2024年：占国内生产总值18.1%，比2023年低2.3个百分点"]],
    ["a share that hardly moves", "share", ["20.41", "20.42"], ["20.4% of GDP in 2024, almost the same as in 2023", "20,4 % del PIB en 2024, casi lo mismo que en 2023", "20,4% do PIB em 2024, quase o mesmo que em 2023", "2024年：占国内生产总值20.4%，与2023年几乎持平"]],
    ["no figure at all", "money", [], ["No figure yet", "Aún sin cifras", "Ainda sem números", "尚无数据"]],
  ])("of %s", (_, unit, values, expected) => {
    expect(sentences(unit, values)).toEqual(expected);
  });
});
