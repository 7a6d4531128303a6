/** Tremor is used on the desk only, and only through these: a fault of its beta stays in this file. */
"use client";

import { BarList, Card, SparkAreaChart, Tracker } from "@tremor/react";

export interface DeskCardProps {
  children: React.ReactNode;
}

/** A part of the desk with an edge of its own. */
export function DeskCard({ children }: DeskCardProps) {
  return <Card className="rounded-sm border border-hairline bg-ground p-4 shadow-none ring-0">{children}</Card>;
}

export interface DeskBarListProps {
  /** The name of the list. */
  label: string;
  /** Counts of rows, never statistics. */
  items: readonly { id: string; name: string; value: number }[];
  locale: string;
}

/** Counts as a list of bars, largest first. Tremor puts aria-sort where it may not stand, so its bars are for the eye and a plain list for the ear. */
export function DeskBarList({ label, items, locale }: DeskBarListProps) {
  const format = new Intl.NumberFormat(locale);
  return (
    <div>
      <div aria-hidden>
        <BarList data={items.map((item) => ({ key: item.id, name: item.name, value: item.value }))} valueFormatter={(value: number) => format.format(value)} className="text-sm" />
      </div>
      <ul className="sr-only" aria-label={label}>
        {items.map((item) => (
          <li key={item.id}>
            {item.name} {format.format(item.value)}
          </li>
        ))}
      </ul>
    </div>
  );
}

export interface DeskSparkAreaProps {
  /** What it shows, in words: it has no others. */
  label: string;
  points: readonly { at: string; value: number }[];
}

/** The course of a count. */
export function DeskSparkArea({ label, points }: DeskSparkAreaProps) {
  return (
    <div role="img" aria-label={label}>
      <SparkAreaChart data={points.map((point) => ({ ...point }))} index="at" categories={["value"]} colors={["brand"]} className="h-8 w-32" />
    </div>
  );
}

export interface DeskTrackerProps {
  label: string;
  blocks: readonly { id: string; state: "done" | "failed" | "late" | "none"; title: string }[];
}

/** Tremor's names; app/tremor.css makes them our ink, error, warning and hairline. */
const TRACKER_COLOURS = { done: "brand", failed: "red", late: "amber", none: "gray" } as const;

/** Runs of a connector or an import, one block each, oldest first. The words for each stand in a list that is heard. */
export function DeskTracker({ label, blocks }: DeskTrackerProps) {
  return (
    <div>
      <div aria-hidden>
        <Tracker data={blocks.map((block) => ({ key: block.id, color: TRACKER_COLOURS[block.state], tooltip: block.title }))} />
      </div>
      <ul className="sr-only" aria-label={label}>
        {blocks.map((block) => (
          <li key={block.id}>{block.title}</li>
        ))}
      </ul>
    </div>
  );
}
