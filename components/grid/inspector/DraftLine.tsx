/** The course of the row with the draft in it, over what is published. */
"use client";

import { useTranslations } from "next-intl";
import { placeDraftLine } from "@/lib/charts/draft-line";
import type { Observation } from "@/lib/domain/observation";
import type { CellAddress } from "../model/cell";
import { figureOf } from "../model/propose";
import { type GridState, groundAt, publishedAt } from "../model/state";

const SIZE = { width: 288, height: 64 };

export function DraftLine({ state, address: { series, period } }: { state: GridState; address: CellAddress }) {
  const t = useTranslations("grid.inspector");
  const { periods } = state.layout;
  const course = (figureAt: (address: CellAddress) => Pick<Observation, "value" | "status"> | null): Observation[] =>
    periods.flatMap((each) => {
      const figure = figureAt({ series, period: each });
      return figure ? [{ period: each, value: figure.value, status: figure.status }] : [];
    });
  const placed = placeDraftLine(course((each) => publishedAt(state, each)), course((each) => figureOf(groundAt(state, each))), period, SIZE);
  if (!placed) return null;
  return (
    <svg role="img" aria-label={t("course")} viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} className="draft-line">
      {placed.published.map((d) => <path key={d} className="draft-line-published" d={d} />)}
      {placed.proposed.map((d) => <path key={d} d={d} />)}
      {placed.here && <circle cx={placed.here.x} cy={placed.here.y} r={3.5} />}
    </svg>
  );
}
