/** What a publication changed beside figures: descriptions, sources, annotations, by kind. */
import { useTranslations } from "next-intl";
import type { EntryKind } from "@/lib/domain/kinds";
import type { AddressOf } from "@/lib/i18n/address";

export interface EntryItem {
  kind: EntryKind;
  id: string;
  removed: boolean;
}

export function EntryList({ entries, to }: { entries: readonly EntryItem[]; to: AddressOf }) {
  const t = useTranslations("releases");
  if (entries.length === 0) return null;
  const kinds = [...new Set(entries.map((each) => each.kind))];
  return (
    <section aria-labelledby="entries-title" className="section">
      <h2 id="entries-title" className="section-title">{t("entriesTitle")}</h2>
      <div className="mt-4 max-w-4xl">
        {kinds.map((kind) => {
          const items = entries.filter((each) => each.kind === kind);
          return (
            <details key={kind} className="fold text-sm">
              <summary>
                <span>
                  <span className="font-medium">{t(`entry.${kind}`)}</span> <span className="text-muted">{items.length}</span>
                </span>
              </summary>
              <ul className="columns-1 gap-x-8 pb-3 sm:columns-2 lg:columns-3">
                {items.map((each) => (
                  <li key={each.id} className="py-0.5">
                    {each.removed ? <s>{each.id}</s> : kind === "indicator" ? <a href={to(`/indicators/${each.id}`)}>{each.id}</a> : each.id}
                    {each.removed && ` ${t("removed")}`}
                  </li>
                ))}
              </ul>
            </details>
          );
        })}
      </div>
    </section>
  );
}
