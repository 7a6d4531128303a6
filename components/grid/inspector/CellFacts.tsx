/** The published figure, the proposed one, the one of the period before and the change on it stand one under another. */
"use client";

import { useTranslations } from "next-intl";
import { nextPeriod } from "@/lib/domain/period";
import { formatChange } from "@/lib/format/format-change";
import { formatPeriod } from "@/lib/format/format-period";
import { formatStatus } from "@/lib/format/format-status";
import type { ObsStatus } from "@/lib/domain/observation";
import type { CellAddress } from "../model/cell";
import { figureOf } from "../model/propose";
import { editAt, type GridState, groundAt, publishedAt } from "../model/state";
import type { Words } from "../words";

interface CellFactsProps {
  state: GridState;
  address: CellAddress;
  words: Words;
}

type Figure = { value: string | null; status: ObsStatus } | null;

export function CellFacts({ state, address, words }: CellFactsProps) {
  const t = useTranslations();
  const { locale, unitIsPercent } = state.facts;
  const before = nextPeriod(address.period, -1);
  const published = publishedAt(state, address);
  const proposal = editAt(state, address)?.proposal ?? null;
  const [figure, previous] = [figureOf(groundAt(state, address)), figureOf(groundAt(state, { ...address, period: before }))];
  const write = (given: Figure) => (given === null ? t("grid.inspector.none") : `${words.value(given.value)}${given.status === "A" ? "" : `, ${t(formatStatus(given.status) as "obsStatus.E")}`}`);
  const change = figure?.value != null && previous?.value != null ? formatChange({ period: before, value: previous.value }, { value: figure.value }, { locale, inPoints: unitIsPercent }) : null;
  const facts = [
    [t("grid.inspector.published"), write(published)],
    [t("grid.inspector.draft"), proposal === null ? t("grid.inspector.unchanged") : proposal.remove ? t("grid.inspector.removed") : write(proposal)],
    [t("grid.inspector.previous", { period: formatPeriod(before, locale) }), write(previous)],
    ...(change ? [[t("grid.inspector.change", { period: formatPeriod(before, locale) }), change.params.signed]] : []),
    ...(proposal ? [[t("grid.inspector.by"), proposal.by]] : []),
    ...(published?.note ? [[t("grid.inspector.publishedNote"), published.note]] : []),
  ];
  return (
    <dl className="grid gap-y-1.5">
      {facts.map(([name, text]) => (
        <div key={name} className="flex items-baseline justify-between gap-3 border-b border-hairline pb-1.5">
          <dt className="text-muted">{name}</dt>
          <dd className="text-end tabular-nums">{text}</dd>
        </div>
      ))}
    </dl>
  );
}
