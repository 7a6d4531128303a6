/** The figure of the state under the pointer, the finger or the focus is shown beside it; a finger sees it before it follows the link. */
"use client";
import { useEffect, useRef } from "react";

export interface MapTipProps {
  colon: string;
  /** What a finger does next. */
  tapAgain: string;
}

/** px that stay between the tip and the edge of the map. */
const EDGE_PX = 90;

type Link = HTMLAnchorElement | SVGAElement;

export function MapTip({ colon, tapAgain }: MapTipProps) {
  const tip = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const drawing = tip.current?.parentElement;
    return drawing ? follow(drawing, tip.current!, colon) : undefined;
  }, [colon]);
  return (
    <div ref={tip} className="map-tip" aria-hidden hidden>
      <b />
      <span />
      <small hidden>{tapAgain}</small>
    </div>
  );
}

/** Until what it answers with is called. */
function follow(drawing: HTMLElement, tip: HTMLElement, colon: string): () => void {
  const stop = new AbortController();
  const [name, text, hint] = [...tip.children] as [HTMLElement, HTMLElement, HTMLElement];
  let current: Link | null = null;
  let isTouch = false;
  const linkAt = (event: Event) => (event.target as Element).closest<Link>("a[data-n]");
  const hide = () => {
    current = null;
    tip.hidden = true;
  };
  const show = (link: Link, at: { x: number; y: number }) => {
    current = link;
    name.textContent = link.dataset.n!;
    text.textContent = link.getAttribute("aria-label")!.slice(link.dataset.n!.length + colon.length);
    hint.hidden = !isTouch;
    const frame = drawing.getBoundingClientRect();
    tip.style.left = `${Math.min(Math.max(at.x - frame.left, EDGE_PX), Math.max(EDGE_PX, frame.width - EDGE_PX))}px`;
    tip.style.top = `${at.y - frame.top}px`;
    tip.hidden = false;
  };
  const on = <Name extends keyof HTMLElementEventMap>(type: Name, listener: (event: HTMLElementEventMap[Name]) => void) => drawing.addEventListener(type, listener, { signal: stop.signal });
  on("pointerdown", (event) => void (isTouch = event.pointerType === "touch"));
  on("pointermove", (event) => {
    if (event.pointerType === "touch") return;
    const link = linkAt(event);
    if (link) show(link, event);
    else hide();
  });
  // A finger that is lifted has left too; it ends what it shows by touching something else.
  on("pointerleave", (event) => {
    if (event.pointerType !== "touch") hide();
  });
  on("focusin", (event) => {
    const link = linkAt(event);
    if (link && !isTouch) show(link, topOf(link));
  });
  on("focusout", hide);
  on("click", (event) => {
    const link = linkAt(event);
    if (isTouch && !link) hide();
    if (!isTouch || !link || link === current) return;
    event.preventDefault();
    show(link, topOf(link));
  });
  on("keydown", (event) => {
    if (event.key === "Escape") hide();
  });
  return () => stop.abort();
}

/** Where a tip points when nobody points. */
function topOf(link: Link): { x: number; y: number } {
  const { left, top, width, height } = link.getBoundingClientRect();
  return { x: left + width / 2, y: top + Math.min(height / 2, 40) };
}
