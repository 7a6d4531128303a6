/** Choices that narrow the catalogue, each a link with the number of indicators it would leave; the chosen one takes itself back. */
import "./facets.css";
import { useTranslations } from "next-intl";

export interface FacetOption {
  value: string;
  label: string;
  /** The language of the label where it is not the page's. */
  lang?: string;
  count: number;
  isChosen: boolean;
  /** The catalogue with this chosen, or without it where it is. */
  href: string;
}

export interface FacetGroup {
  name: string;
  label: string;
  options: readonly FacetOption[];
}

/** More than these are folded away. */
const SHOWN_MAX = 7;

export function FacetList({ groups }: { groups: readonly FacetGroup[] }) {
  const t = useTranslations("indicators");
  return groups.map(({ name, label, options }) => {
    const isLong = options.length > SHOWN_MAX + 1 && !options.slice(SHOWN_MAX).some(({ isChosen }) => isChosen);
    return (
      <section key={name} aria-labelledby={`facet-${name}`} className="border-t border-hairline py-3">
        <h3 id={`facet-${name}`} className="text-sm font-semibold">{label}</h3>
        <Options options={isLong ? options.slice(0, SHOWN_MAX) : options} />
        {isLong && (
          <details className="facet-more">
            <summary className="inline-flex min-h-11 items-center text-sm underline">{t("moreOf", { count: options.length - SHOWN_MAX })}</summary>
            <Options options={options.slice(SHOWN_MAX)} />
          </details>
        )}
      </section>
    );
  });
}

function Options({ options }: { options: readonly FacetOption[] }) {
  const t = useTranslations("indicators");
  return (
    <ul className="mt-1">
      {options.map(({ value, label, lang, count, isChosen, href }) => (
        <li key={value}>
          <a href={href} aria-current={isChosen ? "true" : undefined} className="choice">
            <span lang={lang}>{label}</span>{" "}
            <span className="text-muted">{isChosen ? t("takeBack") : count}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
