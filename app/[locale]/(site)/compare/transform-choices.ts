/** What may be done to all series of a comparison is offered by name, also one less the other where both count alike. */
import type { Translate } from "@/components/charts/chart-words";
import { labelOf } from "./compare-props";
import type { CompareContext } from "@/components/site/compare/context";
import { transformLabel } from "@/components/site/indicator/transform-label";
import { parseTransform, transformName } from "@/lib/domain/transform";
import { type ComparisonView, freqShown } from "./load-comparison";

interface Choices {
  options: { value: string; label: string }[];
  chosen: string;
}

export function transformsOf(t: Translate, context: CompareContext, { comparison, offers }: ComparisonView): Choices {
  const parsed = comparison.transform === null ? null : parseTransform(comparison.transform);
  const transform = parsed?.ok ? parsed.value : null;
  const chosen = transform === null ? "" : transformName(transform);
  const naming = { locale: context.locale, freq: freqShown(comparison), name: context.name };
  const options = [
    { value: "", label: t("indicator.transforms.level") },
    ...offers.map((offer) => ({ value: offer.name, label: transformLabel(t, offer.transform, { ...naming, whose: offer.whose }) })),
    ...lessOf(t, context, comparison),
  ];
  const isListed = transform === null || options.some(({ value }) => value === chosen);
  const own = isListed ? [] : [{ value: chosen, label: transform.kind === "less" ? t("indicator.transforms.less", { whose: labelOf(transform.of, context) }) : transformLabel(t, transform, { ...naming, whose: "with" }) }];
  return { options: [...options, ...own], chosen };
}

/** Two series of one unit that are counted alike. */
function lessOf(t: Translate, context: CompareContext, { groups, series, bases, transform }: ComparisonView["comparison"]): Choices["options"] {
  const [first, second, ...more] = series;
  if (!first || !second || more.length > 0 || groups.length > 1 || bases.length > 0 || transform !== null || first.measure.unitCode.startsWith("SCALE")) return [];
  return [{ value: `less:${second.key}`, label: t("compare.less", { first: labelOf(first.key, context), second: labelOf(second.key, context) }) }];
}
