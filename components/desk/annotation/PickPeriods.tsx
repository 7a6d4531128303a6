/** What is pressed or drawn on the chart goes into the fields From and To of the form around it, and is said. */
"use client";

import { useRef, useState } from "react";
import { pickedPeriods } from "./picked-periods";

export interface PickPeriodsProps {
  /** Sentences with {from} and {to} in them. */
  said: { point: string; range: string };
  children: React.ReactNode;
}

/** A press that moves farther than this draws a range, whose end is no press on a point. */
const DRAG_PX = 6;

export function PickPeriods({ said, children }: PickPeriodsProps) {
  const root = useRef<HTMLDivElement>(null);
  const pressedX = useRef(0);
  const [message, setMessage] = useState("");

  const take = (href: string): boolean => {
    const periods = pickedPeriods(href);
    if (!periods) return false;
    setField(root.current, "from", periods.from);
    setField(root.current, "to", periods.to);
    setMessage((periods.to === "" ? said.point : said.range).replace("{from}", periods.from).replace("{to}", periods.to));
    return true;
  };

  const onClick = (event: React.MouseEvent) => {
    const target = event.target as Element;
    const link = target.closest("a");
    if (link) {
      if (take(link.href)) event.preventDefault();
      return;
    }
    // A press on the plot takes the period that the box beside it names.
    const isPress = target.closest(".chart-walk") !== null && Math.abs(event.clientX - pressedX.current) <= DRAG_PX;
    const box = isPress ? root.current?.querySelector<HTMLAnchorElement>(".chart-read a") : null;
    if (box) take(box.href);
  };

  return (
    <div ref={root} onPointerDownCapture={(event) => (pressedX.current = event.clientX)} onClick={onClick}>
      {children}
      <p role="status" className="min-h-6 pt-2 text-sm text-muted">{message}</p>
    </div>
  );
}

function setField(inside: HTMLElement | null, name: string, value: string): void {
  const input = inside?.closest("form")?.elements.namedItem(name);
  if (!(input instanceof HTMLInputElement)) return;
  input.value = value;
  input.dispatchEvent(new Event("input", { bubbles: true }));
}
