/** The catalogue of indicators, and each with its source, method, coverage and series. */
import "server-only";
import { slug } from "@/lib/domain/field";
import { ok } from "@/lib/domain/result";
import { getIndicator, type Indicator } from "@/lib/reading/indicator/get-indicator";
import { type IndicatorSummary, listIndicators } from "@/lib/reading/indicator/list-indicators";
import { indicatorAnswer, indicatorSummaryAnswer } from "../answers/catalogue-answers";
import { words } from "../http/read-query";
import { exact } from "../json-text";
import { listRoute } from "../list-route";
import { readRoute } from "../read-route";

/** Texts in English under their name, and in every language beside. */
const texts = ({ name, definition, unit }: Pick<IndicatorSummary, "name" | "definition" | "unit">) => ({
  name: name.en, names: name, definition: definition.en, definitions: definition, unit: unit.en, units: unit,
});

const toSummary = ({ code, unitCode, unitMult, decimals, pillar, source, aggregation, guardGroup, coverage, ...rest }: IndicatorSummary) => ({
  code, ...texts(rest), unitCode, unitMult, decimals, pillar, source, aggregation, guardGroup, coverage,
});

const toIndicator = (indicator: Indicator) => {
  const { source, methodology, caveats } = indicator;
  return {
    ...toSummary({ ...indicator, source: source.id }),
    methodology: methodology?.en ?? null,
    methodologies: methodology,
    caveats: caveats?.en ?? null,
    caveatsIn: caveats,
    minValue: exact(indicator.minValue),
    maxValue: exact(indicator.maxValue),
    licence: source.licence,
    sources: [source],
    seriesKeys: indicator.seriesKeys,
    updatedAt: indicator.updatedAt,
  };
};

export const indicatorRoutes = [
  listRoute({
    path: "/indicators",
    summary: "List indicators",
    query: {
      pillar: slug.optional().openapi({ description: "Only those under this pillar.", example: "trade" }),
      q: words.optional().openapi({ description: "Words that must all be in the code, the name or the definition, in any language." }),
    },
    row: indicatorSummaryAnswer,
    toRow: toSummary,
    list: ({ scope, query }, page) => listIndicators(scope, query, page),
  }),
  readRoute({
    path: "/indicators/{code}",
    summary: "Get an indicator",
    answer: indicatorAnswer,
    async read({ scope, params }) {
      const found = await getIndicator(scope, params.code!);
      return found.ok ? ok(toIndicator(found.value)) : found;
    },
  }),
];
