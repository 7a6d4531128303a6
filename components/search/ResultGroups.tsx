/** Hits stand by kind, each group with how many there are and the way to all of them. */
import { useTranslations } from "next-intl";
import type { HitKind } from "@/lib/domain/hit-kind";
import type { Locale } from "@/lib/domain/text";
import { langOf } from "../site/lang-of";
import { excerpt } from "./excerpt";
import { Marked } from "./Marked";

export interface ResultItem {
  id: string;
  title: string;
  summary: string | null;
  lang: Locale;
  href: string;
}

export interface ResultGroup {
  kind: HitKind;
  /** How many there are in all. */
  count: number;
  items: readonly ResultItem[];
  /** Where all of them are, unless they are here. */
  all: string | null;
}

export function ResultGroups({ locale, groups, words }: { locale: Locale; groups: readonly ResultGroup[]; words: readonly string[] }) {
  const t = useTranslations("search");
  return groups.map(({ kind, count, items, all }) => (
    <section key={kind} aria-labelledby={`${kind}-title`} className="mt-10 grid gap-x-12 gap-y-2 lg:grid-cols-12">
      <h2 id={`${kind}-title`} className="font-serif text-xl font-semibold lg:col-span-3">
        {t(`kinds.${kind}`)} <span className="font-sans text-sm font-normal text-muted">{count}</span>
      </h2>
      <div className="lg:col-span-9">
        <ul>
          {items.map((item) => (
            <Result key={item.id} locale={locale} item={item} words={words} />
          ))}
        </ul>
        {all !== null && <a href={all} className="inline-flex min-h-11 items-center text-sm">{t("all", { count })}<span className="sr-only"> {t(`kinds.${kind}`)}</span></a>}
      </div>
    </section>
  ));
}

function Result({ locale, item, words }: { locale: Locale; item: ResultItem; words: readonly string[] }) {
  return (
    <li className="border-t border-hairline py-2.5" lang={langOf(item.lang, locale)}>
      <a href={item.href} className="inline-block py-1 text-base font-medium">
        <Marked text={item.title} words={words} />
      </a>
      {item.summary && (
        <p className="max-w-text text-sm text-muted">
          <Marked text={excerpt(item.summary, words)} words={words} />
        </p>
      )}
    </li>
  );
}
