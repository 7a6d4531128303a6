/** What a reviewer said of the figure one is on stands beside it; it is answered and settled on the changeset's page. */
"use client";

import { useTranslations } from "next-intl";
import { formatDateTime } from "@/lib/format/format-period";
import type { CellAddress } from "../model/cell";
import type { GridState } from "../model/state";

export function CommentsPart({ state, address, changesets }: { state: GridState; address: CellAddress; changesets: string }) {
  const t = useTranslations("grid.inspector");
  const comments = state.comments.filter(({ series, period }) => series === address.series && period === address.period);
  if (comments.length === 0 || !state.draft) return null;
  return (
    <section aria-label={t("comments")} className="grid gap-2 border-s-2 border-ink ps-3">
      {comments.map(({ text, by, at, isSettled }) => (
        <div key={`${at} ${text}`}>
          <p className="text-xs text-muted">{t("commentBy", { name: by, when: formatDateTime(at, state.facts.locale) })}{isSettled && ` · ${t("commentSettled")}`}</p>
          <p className="whitespace-pre-line">{text}</p>
        </div>
      ))}
      <a href={`${changesets}/${state.draft.id}`}>{t("commentAnswer")}</a>
    </section>
  );
}
