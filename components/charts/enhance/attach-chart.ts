/** A chart, or charts that stand together and share a cursor, can be read by pointer, finger and keyboard until the returned function is called. */
import { listenKeys } from "./keys";
import { listenLabels } from "./labels";
import { make } from "./make";
import { makePanel, type Panel } from "./panel";
import { listenPointer } from "./pointer";
import { NOTHING, placeOf, type Session } from "./session";

export function attachChart(root: HTMLElement): () => void {
  const elements = root.matches("[data-read]") ? [root] : [...root.querySelectorAll<HTMLElement>("[data-read]")];
  const panels = elements.map(makePanel);
  // One stop for the Tab key however many charts there are; the arrows lead from one to the next.
  panels.slice(1).forEach((panel) => (panel.walk.tabIndex = -1));
  const said = make("div", "sr-only", root);
  said.setAttribute("role", "status");
  const stop = new AbortController();
  const session = startSession(root, panels, said, stop.signal);
  for (const panel of panels) {
    listenPointer(session, panel);
    listenKeys(session, panel);
  }
  listenLabels(session);
  const sizes = new ResizeObserver(() => {
    panels.forEach((panel) => panel.place());
    session.show({});
  });
  panels.forEach((panel) => sizes.observe(panel.element));
  return () => {
    stop.abort();
    sizes.disconnect();
    session.show({ ...NOTHING, lit: null });
    panels.forEach((panel) => panel.remove());
    said.remove();
  };
}

function startSession(root: HTMLElement, panels: readonly Panel[], said: HTMLElement, signal: AbortSignal): Session {
  const session: Session = {
    root, panels, signal,
    reading: { ...NOTHING, lit: null },
    show: (change) => {
      Object.assign(session.reading, change);
      const { reading } = session;
      for (const panel of panels) panel.draw({ ...reading, index: placeOf(panel, reading), isActive: panel === reading.panel });
      light(root, reading.lit);
    },
    say: (text) => (said.textContent = text),
    // A link is pressed, so that whoever watches over the links of a page sees this one too.
    open: (href) => {
      const link = make("a", "sr-only", root);
      link.href = href;
      link.click();
      link.remove();
    },
  };
  return session;
}

function light(root: HTMLElement, lit: number | null): void {
  root.classList.toggle("chart-lit", lit !== null);
  for (const group of root.querySelectorAll<SVGGElement>("g[data-s]")) group.classList.toggle("is-lit", Number(group.dataset.s) === lit);
}
