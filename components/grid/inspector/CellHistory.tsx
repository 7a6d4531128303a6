/** What was said of this cell before, and why, is one press away. */
"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { VintageKind } from "@/lib/domain/changeset";
import type { ObsStatus } from "@/lib/domain/observation";
import { formatDay } from "@/lib/format/format-period";
import { statusMark } from "@/lib/format/format-status";
import type { CellAddress } from "../model/cell";
import { type GridState, publishedAt } from "../model/state";
import type { Words } from "../words";

/** As the API gives it; the grid shows these fields. */
interface Vintage {
  period: string;
  value: string | number | null;
  status: ObsStatus;
  publishedAt: string;
  publication: number;
  kind: VintageKind;
  reason: string;
}

export function CellHistory({ state, address, words }: { state: GridState; address: CellAddress; words: Words }) {
  const t = useTranslations("grid.inspector");
  const [isOpen, setOpen] = useState(false);
  const { data, isError } = useQuery({ queryKey: ["revisions", address.series], queryFn: () => fetchVintages(address.series), enabled: isOpen, staleTime: 60_000 });
  if (!publishedAt(state, address)) return null;
  const vintages = data?.filter(({ period }) => period === address.period).reverse();
  return (
    <details className="border-t border-hairline pt-2" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="cursor-pointer font-medium">{t("history")}</summary>
      {isError && <p role="status" className="pt-2 text-error">{t("historyFailed")}</p>}
      {isOpen && !data && !isError && <p role="status" className="pt-2 text-muted">{t("historyLoading")}</p>}
      <ol className="grid gap-2 pt-2">
        {vintages?.map(({ value, status, publishedAt: at, publication, kind, reason }) => (
          <li key={publication} className="border-b border-hairline pb-2">
            <p className="flex justify-between gap-3 tabular-nums">
              <span>{formatDay(at.slice(0, 10), state.facts.locale)}</span>
              <b>{kind === "removed" ? t("removedThen") : words.value(value === null ? null : String(value))}{kind !== "removed" && <sup>{statusMark(status)}</sup>}</b>
            </p>
            <p className="text-xs text-muted">{t("vintage", { publication })} · {kind === "removed" ? t("removedThen") : t(`kinds.${kind}`)}. {reason}</p>
          </li>
        ))}
      </ol>
    </details>
  );
}

async function fetchVintages(series: string): Promise<Vintage[]> {
  const answer = await fetch(`/api/v1/series/${encodeURIComponent(series)}/revisions`);
  if (!answer.ok) throw new Error(`status ${answer.status}`);
  return (await answer.json()) as Vintage[];
}
