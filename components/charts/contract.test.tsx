/** What other people's scripts find on a chart stays where the contract says it is. */
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { chartSize } from "@/lib/charts/chart-style";
import { placeLineChart } from "@/lib/charts/line-chart";
import { chartRows } from "@/lib/charts/rows";
import type { ChartAnnotation, ChartSeries } from "@/lib/charts/series";
import { placeTimeChart } from "@/lib/charts/time-chart";
import { axisText } from "@/lib/format/axis-text";
import { tableCells } from "@/lib/format/table-cells";
import { AreaTable } from "./AreaTable";
import { BarRow } from "./BarRow";
import type { ChartReadOut } from "./ChartDrawings";
import { ChartFigure } from "./ChartFigure";
import { DataTable } from "./DataTable";
import { LineChart } from "./LineChart";
import { LineChartSvg } from "./LineChartSvg";
import { MirrorChart } from "./MirrorChart";
import { MirrorTable } from "./MirrorTable";
import { RankBars } from "./RankBars";
import { SlopeChart } from "./SlopeChart";
import { SmallMultiples } from "./SmallMultiples";
import { StatusKey } from "./StatusKey";
import { TimeChartSvg } from "./TimeChartSvg";

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

describe("a line chart by its first name", () => {
  it("is the chart over time whose mark is the line", () => {
    const size = chartSize(840, false);
    const older = <LineChartSvg id="x" chart={placeLineChart({ series, text }, size)!} title="T" description="D" />;
    const newer = <TimeChartSvg id="x" chart={placeTimeChart({ series, text, mark: "line" }, size)!} title="T" description="D" />;
    expect(renderToStaticMarkup(older)).toBe(renderToStaticMarkup(newer));
  });
});

describe("the table behind a chart", () => {
  const rows = chartRows(series).map((row) => ({
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

const readOut: ChartReadOut = {
  words: { walk: "Walk", ground: "Ground", range: "Range" },
  value: ({ value }) => value ?? "no figure",
  period: (period) => period,
  ground: "/i?at=AT_PERIOD#ground",
  range: "/i?from=FROM_YEAR&to=TO_YEAR",
};

describe("what the read-out needs", () => {
  it("is on the chart where it is asked for, and nothing of it where it is not", () => {
    const html = renderToStaticMarkup(<LineChart id="a" title="" description="" series={series} text={text} empty={null} readOut={readOut} />);
    expect(html).toContain('id="a-drawings"');
    expect(html).toContain('data-read="China\n2020\t\t2020.5\t10.5');
    expect(html).toContain('data-ground="/i?at=AT_PERIOD#ground" data-ground-word="Ground"');
    expect(renderToStaticMarkup(<LineChart id="a" title="" description="" series={series} text={text} empty={null} />)).not.toContain("data-read");
  });
});

describe("a ranking", () => {
  const items = ["1", null, "3"].map((value, index) => ({ id: String(index), label: `Area ${index}`, tone: "lac" as const, value, text: value ?? "", href: `/a${index}` }));
  it("is an ordered list that names those without a figure after it", () => {
    const html = renderToStaticMarkup(<RankBars label="Exports" items={items} missing={(labels) => `No figure: ${labels.join()}.`} empty={null} />);
    expect([...html.matchAll(/<a href="([^"]+)"/g)].map((match) => match[1])).toEqual(["/a2", "/a0"]);
    expect(html).toMatch(/<ol[^>]* aria-label="Exports">.*<\/ol><p[^>]*>No figure: Area 1\.<\/p>/);
  });
});

describe("two moments", () => {
  it("are a picture, a list of what is missing, and a table", () => {
    const two = [{ ...series[0]!, observations: [{ period: "2000", value: "1", status: "A" as const }, { period: "2020", value: "2", status: "A" as const }] }, { ...series[0]!, id: "n", label: "Nowhere", observations: [] }];
    const html = renderToStaticMarkup(<SlopeChart id="s" title="T" description="D" series={two} from="2000" to="2020" text={{ value: (value) => value, period: (period) => period }} missing={(labels) => `Without: ${labels.join()}`} empty={null} />);
    expect(html.match(/role="img"/g)).toHaveLength(2);
    expect(html).toContain("Without: Nowhere");
    const table = renderToStaticMarkup(<AreaTable caption="C" rowHeading="Area" series={two} periods={["2000", "2020"]} periodName={(period) => period} cells={{ locale: "en", statusName: String, missing: "…", absent: "" }} />);
    expect(table).toContain('<th scope="row">China</th><td>1<span');
    expect(table).toContain('<th scope="row">Nowhere</th><td class="is-missing">');
  });
});

describe("a mirror chart", () => {
  it("names both reports and the gap, reads the gap out, and has it in its table", () => {
    const partner = { ...series[0]!, id: "p", label: "Brazil", observations: [{ period: "2020", value: "12", status: "A" as const }] };
    const gap = { label: "Gap", text: ({ value }: { value: string }) => `${value} more`, note: ({ value, period }: { value: string; period: string }) => `${value} more in ${period}` };
    const html = renderToStaticMarkup(<MirrorChart id="m" title="T" description="D" report={series[0]!} partner={partner} gap={gap} text={text} empty={null} readOut={readOut} />);
    for (const words of [">China<", ">Brazil<", ">Gap<", ">1.5 more in 2020<"]) expect(html).toContain(words);
    expect(html).toContain('data-read="China\tBrazil\tGap\n2020\t\t2020.5\t10.5\t12\t1.5 more\n');
    const table = renderToStaticMarkup(<MirrorTable caption="C" rowHeading="Year" report={series[0]!} partner={partner} gapLabel="Gap" percentLabel="Gap, %" periodName={(period) => period} cells={{ locale: "en", statusName: String, missing: "…", absent: "" }} />);
    expect(table).toMatch(/2020<\/th><td>10\.5.*?<td>12.*?<td>1\.5.*?<td>14\.3/);
  });
});

describe("many small charts", () => {
  const facets = Array.from({ length: 14 }, (_, index) => ({ id: String(index), title: `Area ${index}`, note: "1", description: "D", series: [{ ...series[0]!, id: `x${index}` }] }));
  it("are twelve before all are asked for, folded in place or behind a link", () => {
    const folded = renderToStaticMarkup(<SmallMultiples id="f" facets={facets} text={text} all={{ label: "All 14" }} empty={null} readOut={readOut} />);
    expect(folded.split("<details")[0]!.match(/<li /g)).toHaveLength(12);
    expect(folded.match(/<li /g)).toHaveLength(14);
    expect(folded).toContain('data-panel=""');
    const linked = renderToStaticMarkup(<SmallMultiples id="f" facets={facets} text={text} all={{ label: "All 14", href: "?all" }} empty={null} />);
    expect(linked.match(/<li /g)).toHaveLength(12);
    expect(linked).toContain('<a href="?all">All 14</a>');
  });

  it("have an axis of their own where they are given one, and are drawn once where one width is asked for", () => {
    const billions = axisText("4200000000", { unitCode: "T", unit: "tonnes", unitMult: 0 }, "en");
    const large = { ...series[0]!, id: "large", observations: [{ period: "2020", value: "4200000000", status: "A" as const }] };
    const own = [facets[0]!, { ...facets[1]!, series: [large], axis: { shift: billions.shift, text: billions } }];
    const html = renderToStaticMarkup(<SmallMultiples id="f" facets={own} sharing="time" widths={["narrow"]} text={text} all={{ label: "" }} empty={null} />);
    expect(html.split("</svg>").map((part) => part.includes(" billion tonnes<"))).toEqual([false, true, false]);
  });
});

describe("the key to the marks", () => {
  it("says what occurs and nothing else", () => {
    const words = { estimated: "estimated", provisional: "provisional", break: "break" };
    const html = renderToStaticMarkup(<StatusKey series={series} words={words} />);
    expect(html).toContain("estimated");
    expect(html).not.toContain("provisional");
    expect(renderToStaticMarkup(<StatusKey series={[{ observations: [{ period: "2020", value: "1", status: "A" }] }]} words={words} />)).toBe("");
  });
});
