/** What readers by keyboard and by ear, and other people's scripts, find on a map. */
import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { REGION } from "@/lib/charts/map/geometry";
import type { Locale } from "@/lib/domain/text";
import english from "@/messages/en.json";
import chinese from "@/messages/zh.json";
import { AreaMap, type AreaMapProps, type MapYear } from "./AreaMap";

const AREAS = Object.keys(REGION.areas);
const PERCENT = { unitCode: "PCT_GDP", unit: "% of GDP", unitMult: 0, decimals: 1 };
/** From 0 up by halves, and one that is missing. */
const year = (period: string, from: number): MapYear => ({
  period,
  values: AREAS.map((area, index) => ({ area, value: area === "HTI" ? null : ((from + index) / 2).toFixed(1), status: area === "HTI" ? "M" : area === "CUB" ? "E" : "A" })),
});

function draw(props: Partial<AreaMapProps>, locale: Locale = "en"): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} timeZone="UTC" messages={locale === "zh" ? chinese : english}>
      <AreaMap
        id="m" locale={locale} title={(period) => `Exports, ${period}`} measure={PERCENT} years={[year("2024", 0)]} year="2024" areas={AREAS}
        name={(code) => `N-${code}`} hrefOf={(code) => `/countries/${code}`} form={{ action: "/indicators/X#m", kept: { view: "map" } }} {...props}
      />
    </NextIntlClientProvider>,
  );
}

const linkOf = (html: string, code: string) => new RegExp(`<a [^>]*data-a="${code}"[^>]*>`).exec(html)![0];

describe("a map", () => {
  const html = draw({});

  it("is a figure whose figcaption is its title, with a drawing of role img that has a name and a description", () => {
    expect(html).toMatch(/^<figure id="m"[^>]*><figcaption[^>]*>Exports, 2024<\/figcaption>/);
    expect(html.match(/role="img"/g)).toHaveLength(1);
    expect(html).toContain('<title id="m-map-title">Exports, 2024</title><desc id="m-map-desc">');
  });

  it("has each of the 33 as one link that says its figure with its status, or that there is none", () => {
    expect(html.match(/<a [^>]*data-a="/g)).toHaveLength(33);
    expect(linkOf(html, "ARG")).toContain('href="/countries/ARG"');
    expect(linkOf(html, "ARG")).toContain('aria-label="N-ARG: 0.0% of GDP"');
    expect(linkOf(html, "CUB")).toContain('aria-label="N-CUB: 5.0% of GDP, estimated"');
    expect(linkOf(html, "HTI")).toMatch(/data-k="0".*aria-label="N-HTI: no figure"/);
    expect(linkOf(draw({}, "zh"), "ARG")).toContain('aria-label="N-ARG：0.0%');
  });

  it("counts every state in its legend, hatched ones too, and has its figures in a table", () => {
    const counts = [...html.matchAll(/data-count="(.)">(\d+)</g)].map(([, letter, count]) => [letter, Number(count)]);
    expect(counts.map(([letter]) => letter)).toEqual(["5", "4", "3", "2", "1", "0"]);
    expect(counts.reduce((sum, [, count]) => sum + (count as number), 0)).toBe(33);
    expect(html).toContain('<span data-cell="CUB">5.0%, estimated</span>');
  });

  it("stays small", () => {
    expect(Buffer.byteLength(html)).toBeLessThan(60_000);
  });
});

describe("a map of several years", () => {
  const years = [year("2022", 40), year("2023", 20), year("2024", 0)];

  it("has a plain form for the year, and in each link what it was in each year, in classes of all years", () => {
    const html = draw({ years, year: "2023" });
    expect(html).toContain("Exports, 2023</figcaption>");
    expect(html).toMatch(/<form (?=[^>]*method="get")[^>]*action="\/indicators\/X#m"/);
    expect(html).toContain('<option value="2023" selected="">2023</option>');
    expect(linkOf(html, "ARG")).toMatch(/data-k="(\d)" data-f="\d\1\d" data-v="20\.0%\|10\.0%\|0\.0%"/);
    const [first, , last] = /data-f="(\d)(\d)(\d)"/.exec(linkOf(html, "ARG"))!.slice(1).map(Number);
    expect(first).toBeGreaterThan(last!);
  });

  it("shows the newest where another year is asked for, and nothing where there is none", () => {
    expect(draw({ years, year: "1900" })).toContain("Exports, 2024</figcaption>");
    expect(draw({ years: [] })).toBe("");
  });
});

it("figures on both sides of zero have two hues", () => {
  const values = AREAS.map((area, index) => ({ area, value: String(index - 16), status: "A" as const }));
  const html = draw({ years: [{ period: "2024", values }] });
  expect(linkOf(html, AREAS[0]!)).toContain('data-k="c"');
  expect(linkOf(html, AREAS[32]!)).toContain('data-k="3"');
});
