/** Every fact that is told of a chart is a whole sentence in each language, and leaves nothing of it out. */
import { createTranslator } from "next-intl";
import { describe, expect, it } from "vitest";
import { allFacets, rankMissing, slopeMissing, statusWords, type Translate } from "@/components/charts/chart-words";
import { mirrorGapWords } from "@/components/charts/mirror-words";
import { describeChart, type Fact } from "@/lib/charts/describe";
import { describeMirror } from "@/lib/charts/describe-mirror";
import { describeRank } from "@/lib/charts/describe-rank";
import { describeSlope } from "@/lib/charts/describe-slope";
import { describeFacets } from "@/lib/charts/facets";
import { CHART_MARKS, type ChartSeries } from "@/lib/charts/series";
import { LOCALES } from "@/lib/domain/text";
import en from "@/messages/en.json";
import es from "@/messages/es.json";
import pt from "@/messages/pt.json";
import zh from "@/messages/zh.json";
import { brazilReports, china, chinaReports, perHead, unitedStates } from "./figures";

const MESSAGES = { en, es, pt, zh };
const text = { value: (value: string) => `${value} t`, period: (period: string) => period };
const series = (id: string, observations: ChartSeries["observations"]): ChartSeries => ({ id, label: id, tone: "ink", observations });
const [co2, us] = [series("China", china), series("US", unitedStates.slice(3))];
const ends = perHead.map(([label, first, last]) => series(label, [{ period: "2000", value: first, status: "A" }, { period: "2023", value: last, status: "A" }]));

for (const locale of LOCALES) {
  describe(`the words of charts in ${locale}`, () => {
    const translate = createTranslator({ locale, messages: MESSAGES[locale], onError: (error) => { throw error; } }) as unknown as Translate;
    const gap = mirrorGapWords(translate, { value: text.value, locale });
    const charts: Record<string, Fact[]> = {
      ...Object.fromEntries(CHART_MARKS.map((mark) => [mark, describeChart([co2, us], [{ id: "1", number: 1, from: "2001", to: null }], text, mark)])),
      slope: describeSlope([...ends, series("Cuba", [])], "2000", "2023", text),
      "slope of one": describeSlope(ends.slice(0, 1), "2000", "2023", text),
      ranking: describeRank([...perHead.map(([label, , value], index) => ({ id: label, label, tone: "lac" as const, value, text: value, isChosen: index === 1 })), { id: "c", label: "Cuba", tone: "lac" as const, value: null, text: "" }], "2023"),
      mirror: describeMirror(series("China", chinaReports), series("Brazil", brazilReports), { ...text, gap: gap.text }),
      "mirror of one side": describeMirror(series("China", chinaReports), series("Brazil", []), { ...text, gap: gap.text }),
      facets: (["both", "time", "none"] as const).map((sharing) => describeFacets(12, sharing)),
    };
    it("beside the figures", () => {
      const said = [rankMissing(translate, locale, "2023")(["Cuba", "Haiti"]), slopeMissing(translate, locale)(["Cuba"]), allFacets(translate, 33).label, ...Object.values(statusWords(translate))];
      for (const words of said) expect(words).toMatch(/^[^{}]{3,}$/);
    });
    for (const [name, facts] of Object.entries(charts)) {
      it(name, () => {
        for (const fact of facts) {
          const sentence = translate(fact.key, fact.params);
          expect(sentence).toMatch(/^[^{}]{5,}[.。]$/);
          for (const param of Object.values(fact.params)) if (typeof param === "string") expect(sentence).toContain(param);
        }
      });
    }
  });
}
