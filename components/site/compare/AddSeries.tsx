/** A series is added by words: a plain form finds it, and a link puts it into the comparison. */
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/Button";
import { TextInput } from "@/components/ui/TextInput";
import { formatPeriodRange } from "@/lib/format/format-period";
import { localPath } from "@/lib/i18n/address";
import { fullLabel } from "../chart/series-label";
import type { CompareContext } from "./context";
import { HiddenParams } from "./HiddenParams";

export interface AddSeriesProps {
  context: CompareContext;
  keys: readonly string[];
  words: string | null;
  /** Null where nothing was looked for. */
  found: { series: readonly FoundItem[]; mended: string | null } | null;
}

interface FoundItem {
  key: string;
  indicator: string;
  /** The indicator's name in the reader's language. */
  name: string;
  refArea: string;
  counterpart: string;
  freq: "A" | "Q" | "M" | "D";
  firstPeriod: string;
  lastPeriod: string;
}

export function AddSeries({ context, keys, words, found }: AddSeriesProps) {
  const t = useTranslations("compare");
  return (
    <div id="add" className="no-print mt-4">
      <form method="get" action={`${localPath(context.locale, "/compare")}#add`} role="search" aria-label={t("add")} className="flex max-w-text flex-wrap items-end gap-4">
        <HiddenParams params={{ ...context.kept, add: null }} />
        <div className="min-w-0 flex-[1_1_16rem]">
          <TextInput id="add-words" name="add" type="search" label={t("add")} hint={t("addHint")} defaultValue={words ?? ""} maxLength={200} required autoComplete="off" />
        </div>
        <Button type="submit">{t("find")}</Button>
      </form>
      {found && <Found context={context} keys={keys} words={words!} found={found} />}
    </div>
  );
}

function Found({ context, keys, words, found: { series, mended } }: { context: CompareContext; keys: readonly string[]; words: string; found: NonNullable<AddSeriesProps["found"]> }) {
  const t = useTranslations();
  return (
    <>
      <p role="status" className="mt-3 text-sm">
        {series.length === 0 ? t("compare.foundNone", { words }) : mended === null ? t("compare.found", { count: series.length }) : t("compare.foundMended", { count: series.length, mended, words })}
      </p>
      <ul className="mt-1 grid text-sm" aria-label={t("compare.foundList")}>
        {series.map((each) => {
          const label = fullLabel(each, context.name);
          return (
            <li key={each.key} className="flex items-center justify-between gap-x-4 border-b border-hairline">
              <span className="min-w-0 py-2">
                <span className="font-semibold">{label}</span> {each.name}{" "}
                <span className="whitespace-nowrap text-muted">{t(`indicator.freq.${each.freq}`)} · {formatPeriodRange(each.firstPeriod, each.lastPeriod, context.locale)}</span>
              </span>
              {keys.includes(each.key) ? (
                <span className="inline-flex min-h-11 shrink-0 items-center text-muted">{t("compare.isChosen")}</span>
              ) : (
                <a href={context.view({ s: [...keys, each.key], add: null })} aria-label={t("compare.addOf", { series: `${each.name}, ${label}` })} className="inline-flex min-h-11 shrink-0 items-center font-semibold" rel="nofollow">{t("compare.addLink")}</a>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
