/** The first sentence of the site is made by rules from the newest figures, and each figure in it leads to its ground. */
import { useTranslations } from "next-intl";
import { headlineCase, type HeadlineFigures } from "./headline-case";

export function Headline(figures: HeadlineFigures) {
  const t = useTranslations("overview");
  const found = headlineCase(figures);
  if (!found) return <h1 className="font-serif text-2xl font-semibold md:text-3xl">{t("title")}</h1>;
  const linked = (href: string | undefined) => (words: React.ReactNode) => <a href={href} className="whitespace-nowrap">{words}</a>;
  return (
    <>
      <h1 className="max-w-5xl font-serif text-2xl font-semibold md:text-3xl lg:text-4xl">
        {t.rich(`headline.${found.told}`, { ...found.params, figure: linked(figures.balance?.href) })}
      </h1>
      {found.region && <p className="standfirst mt-4">{t.rich("region", { ...found.region, out: linked(figures.exports?.href), into: linked(figures.imports?.href) })}</p>}
    </>
  );
}
