/** The map on the page changes to another year without asking the server: every area carries its classes of all years. */

import { sayFigure, type MapWords } from "@/lib/charts/map/map-area";

export interface Said {
  /** The titles of the figure by frame. */
  titles: readonly string[];
  /** What is said of the frame beside the map; left out where nothing is. */
  notes?: readonly string[];
  words: MapWords;
}

/** Shows the frame in everything that is inside of `figure`. */
export function showFrame(figure: HTMLElement, frame: number, { titles, notes, words }: Said): void {
  const counts = new Map<string, number>();
  for (const link of figure.querySelectorAll<HTMLElement | SVGElement>("[data-f]")) {
    const { a: code, n: name, f: letters, v: figures, s: statuses } = link.dataset;
    const letter = letters![frame]!;
    const value = figures?.split("|")[frame];
    const status = statuses?.[frame];
    counts.set(letter, (counts.get(letter) ?? 0) + 1);
    link.dataset.k = letter;
    link.setAttribute("aria-label", name + words.colon + sayFigure(letter, value, status, words));
    const dot = figure.querySelector<SVGElement>(`[data-dot="${code}"]`);
    if (dot) dot.dataset.k = letter;
    const cell = figure.querySelector(`[data-cell="${code}"]`);
    if (cell) cell.textContent = sayFigure(letter, value, status, { ...words, unit: "" });
  }
  for (const count of figure.querySelectorAll<HTMLElement>("[data-count]")) count.textContent = String(counts.get(count.dataset.count!) ?? 0);
  for (const title of figure.querySelectorAll("figcaption, .map-svg > title")) title.textContent = titles[frame]!;
  figure.querySelector<HTMLElement>(".map-strip")?.style.setProperty("--frame", String(frame));
  const note = figure.querySelector("[data-note]");
  if (note && notes) note.textContent = notes[frame]!;
}
