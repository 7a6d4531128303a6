/** What other people's scripts find on a chart stays where the contract says it is. */
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { chartRows } from "@/lib/charts/rows";
import type { ChartAnnotation, ChartSeries } from "@/lib/charts/series";
import { axisText } from "@/lib/format/axis-text";
import { tableCells } from "@/lib/format/table-cells";
import { BarRow } from "./BarRow";
import { ChartFigure } from "./ChartFigure";
import { DataTable } from "./DataTable";
import { LineChart } from "./LineChart";

const series: ChartSeries[] = [
  {
    id: "CO2.CHN._Z.A", label: "China", tone: "china",
    observations: [{ period: "2020", value: "10.5", status: "A" }, { period: "2021", value: null, status: "M" }, { period: "2022", value: "0", status: "E" }],
  },
];
const annotations: ChartAnnotation[] = [{ id: "12", number: 1, from: "2021-03-01", to: null }];
const text = axisText("10.5", { unitCode: "T", unit: "tonnes", unitMult: 0 }, "en");
const drawing = (
  <LineChart id="co2" title="China emits less" description="It fell." series={series} annotations={annotations} annotationTitles={{ "12": "A law" }} shift={text.shift} text={text} empty={<p>Nothing here</p>} />
);

describe("a chart", () => {
  const html = renderToStaticMarkup(
    <ChartFigure id="co2" title="China emits less" notes={[{ id: "12", number: 1, title: "A law.", when: "1 Mar 2021", body: null }]}>
      {drawing}
    </ChartFigure>,
  );

  it("is a figure whose figcaption is its title", () => {
    expect(html).toMatch(/^<figure id="co2"[^>]*><figcaption[^>]*>China emits less<\/figcaption>/);
  });

  it("has a drawing of role img with a name and a text alternative, whose ids occur once", () => {
    expect(html.match(/<svg[^>]*role="img"/g)).toHaveLength(3);
    expect(html).toContain('<title id="co2-wide-title">China emits less</title><desc id="co2-wide-desc">It fell.</desc>');
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("links flags to their texts and texts back, outside of the picture", () => {
    expect(html).toContain('href="#annotation-12"');
    expect(html).toContain('<li id="annotation-12">');
    expect(html).toContain('href="#co2"');
    for (const svg of html.match(/<svg.*?<\/svg>/g)!) expect(svg).not.toContain("<a ");
  });

  it("says why there is nothing where there is nothing", () => {
    expect(renderToStaticMarkup(<LineChart id="a" title="" description="" series={[]} text={text} empty={<p>Nothing here</p>} />)).toBe("<p>Nothing here</p>");
  });
});

describe("the table behind a chart", () => {
  const rows = chartRows(series).map((row) => ({
    id: row.period,
    label: row.period,
    cells: tableCells(row.cells, { locale: "en", statusName: (status) => `status ${status}`, missing: "…", absent: "" }),
  }));
  const html = renderToStaticMarkup(<DataTable caption="Emissions" rowHeading="Year" columns={series} rows={rows} />);

  it("has a caption, heads with scope, and scrolls by keyboard", () => {
    expect(html).toContain("<caption>Emissions</caption>");
    expect(html).toContain('<th scope="col">China</th>');
    expect(html).toContain('<th scope="row">2022</th>');
    expect(html).toMatch(/role="region" aria-label="Emissions" tabindex="0"/i);
  });

  it("shows zero, missing and statuses apart", () => {
    expect(html).toContain('<td>0<span class="status-mark"><abbr title="status E">e</abbr></span></td>');
    expect(html).toContain('<td class="is-missing">…<span class="status-mark"><abbr title="status M">m</abbr></span></td>');
  });
});

describe("bars", () => {
  it("draw no bar where there is no figure", () => {
    const html = renderToStaticMarkup(
      <BarRow label="Exports" items={[{ id: "c", label: "China", tone: "china", value: "5", text: "5" }, { id: "e", label: "EU", tone: "eu", value: null, text: "no figure" }]} />,
    );
    expect(html.match(/bars-bar/g)).toHaveLength(1);
    expect(html).toContain("no figure");
  });
});
