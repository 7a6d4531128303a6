/** A name that is pointed at, or pressed, lets the other series fade. */
import type { Session } from "./session";

export function listenLabels({ root, signal, show }: Session): void {
  /** The one that was pressed, which stays until it is pressed again. */
  let kept: number | null = null;
  const listen = (type: "pointerover" | "pointerout" | "click", then: (series: number) => number | null) =>
    root.addEventListener(type, (event) => {
      const label = event.target instanceof Element ? event.target.closest<SVGGElement>("g.c-label[data-s]") : null;
      if (label) show({ lit: then(Number(label.dataset.s)) });
    }, { signal });
  listen("pointerover", (series) => series);
  listen("pointerout", () => kept);
  listen("click", (series) => (kept = kept === series ? null : series));
}
