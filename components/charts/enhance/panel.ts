/** One chart has a layer over its plot that pointer and keyboard reach, and shows there what is read. */
import { placeYear, readGeometry, type Geometry } from "./geometry";
import { make } from "./make";
import { fillBox, placeBox, placeTag, type Room } from "./read-box";
import { markedYears, nearestPeriod, parseReadData, type ReadData } from "./read-data";
import { readRows, type Row } from "./rows";

export interface View {
  /** The place of the period, −1 for none. */
  index: number;
  /** Whether this is the chart that is read, and not one beside it. */
  isActive: boolean;
  isPinned: boolean;
  /** Where the marking of a range began. */
  mark: number | null;
  lit: number | null;
  y: number | null;
}

export interface Panel {
  element: HTMLElement;
  data: ReadData;
  /** The name of one chart among many. */
  name: string;
  walk: HTMLElement;
  box: HTMLElement;
  rows: (index: number) => Row[];
  /** The place of the period nearest to the pointer, and px of the pointer in the drawing. */
  at: (event: PointerEvent) => { index: number; y: number };
  draw: (view: View) => void;
  /** To be called when the drawing may have changed its size. */
  place: () => void;
  remove: () => void;
}

const percent = (part: number, whole: number) => `${(part / whole) * 100}%`;
/** The layer reaches this far beyond the plot, so that the first and last period are easily met. */
const BEYOND_PX = 8;
/** A chart narrower than this would be hidden by its own box, which therefore hangs below the plot. */
const BOX_BELOW_PX = 480;

export function makePanel(element: HTMLElement): Panel {
  const data = parseReadData(element.dataset.read ?? "");
  const marks = make("div", "chart-marks", element);
  const walk = make("div", "chart-walk", element);
  const box = make("div", "chart-read", element);
  walk.tabIndex = 0;
  walk.setAttribute("role", "application");
  walk.setAttribute("aria-label", element.dataset.walk ?? "");
  box.hidden = true;
  const known = new Map<SVGSVGElement, Geometry>();
  const geometry = (): Geometry | null => {
    const svg = [...element.querySelectorAll<SVGSVGElement>("svg[data-plot]")].find((each) => each.getBoundingClientRect().width > 0);
    if (!svg) return null;
    if (!known.has(svg)) known.set(svg, readGeometry(svg));
    return known.get(svg)!;
  };
  const panel: Panel = {
    element, data, walk, box,
    name: element.dataset.panel ?? "",
    rows: (index) => { const shape = geometry(); return shape ? readRows(data, shape, index) : []; },
    at: (event) => pointed(element, data, geometry(), event),
    draw: (view) => drawPanel(panel, marks, geometry(), view),
    place: () => placeWalk(walk, geometry()),
    remove: () => [marks, walk, box].forEach((each) => each.remove()),
  };
  panel.place();
  return panel;
}

function placeWalk({ style }: HTMLElement, shape: Geometry | null): void {
  if (!shape) return;
  style.left = percent(shape.left - BEYOND_PX, shape.width);
  style.width = percent(shape.right - shape.left + 2 * BEYOND_PX, shape.width);
  style.top = percent(shape.top, shape.height);
  style.height = percent(shape.bottom - shape.top, shape.height);
}

function pointed(element: HTMLElement, { periods }: ReadData, shape: Geometry | null, event: PointerEvent) {
  if (!shape) return { index: -1, y: 0 };
  const room = element.getBoundingClientRect();
  const share = ((event.clientX - room.left) / room.width) * shape.width;
  const year = shape.from + ((share - shape.left) / (shape.right - shape.left)) * (shape.to - shape.from);
  return { index: nearestPeriod(periods, year), y: ((event.clientY - room.top) / room.width) * shape.width };
}

function drawPanel(panel: Panel, marks: HTMLElement, shape: Geometry | null, view: View): void {
  const { data, box, element } = panel;
  marks.replaceChildren();
  box.hidden = true;
  const period = data.periods[view.index];
  if (!shape || !period) return;
  const rows = panel.rows(view.index);
  const x = placeYear(shape, period.year);
  drawCursor(marks, shape, data, view, x);
  for (const { spot, tone, series } of rows) {
    if (!spot || (view.lit !== null && view.lit !== series)) continue;
    const dot = make("i", `chart-dot ${tone}`, marks);
    dot.style.left = percent(spot.x, shape.width);
    dot.style.top = percent(spot.y, shape.height);
  }
  const scale = element.clientWidth / shape.width;
  if (view.isActive) {
    fillBox(box, contentOf(panel, view, rows));
    box.className = view.isPinned ? "chart-read is-pinned" : "chart-read";
    box.hidden = false;
    placeBox(box, x * scale, (element.clientWidth < BOX_BELOW_PX ? shape.bottom + 8 : shape.top + 4) * scale, roomOf(element, element.closest<HTMLElement>(".facets") ?? element));
  } else if (rows.length === 1) {
    box.textContent = rows[0]!.text;
    box.className = "chart-read is-tag";
    box.hidden = false;
    placeTag(box, x * scale, (rows[0]!.spot?.y ?? shape.top) * scale, roomOf(element, element));
  }
}

/** As wide as the chart, or as all charts that stand together. */
function roomOf(element: HTMLElement, whole: HTMLElement): Room {
  const from = whole.getBoundingClientRect().left - element.getBoundingClientRect().left;
  return { from, to: from + whole.clientWidth };
}

function contentOf({ data, element, name: chart }: Panel, { index, mark, lit, y }: View, rows: readonly Row[]) {
  const { ground, groundWord, rangeWord } = element.dataset;
  const { code, name } = data.periods[index]!;
  const years = mark === null ? null : markedYears(data.periods, mark, index);
  if (years) return { title: years.from === years.to ? years.from : `${years.from}–${years.to}`, rows: [], lit, y, hint: rangeWord ?? "", link: null };
  return { title: [chart, name].filter(Boolean).join(" · "), rows, lit, y, hint: "", link: ground === undefined ? null : { href: ground.replace("AT_PERIOD", code), word: groundWord ?? "" } };
}

/** A hairline through figures at a moment; a band over columns, which fill their period; an area where a range is marked. */
function drawCursor(marks: HTMLElement, shape: Geometry, { periods }: ReadData, { mark }: View, x: number): void {
  const step = shape.hasColumns && periods.length > 1 ? Math.min(...periods.slice(1).map((each, place) => each.year - periods[place]!.year)) : 0;
  const wide = (step / (shape.to - shape.from)) * (shape.right - shape.left);
  const start = mark === null || !periods[mark] ? x : placeYear(shape, periods[mark].year);
  const [from, to] = [Math.min(x, start) - wide / 2, Math.max(x, start) + wide / 2];
  const cursor = make("i", to > from ? "chart-cursor is-wide" : "chart-cursor", marks);
  cursor.style.left = percent(from, shape.width);
  if (to > from) cursor.style.width = percent(to - from, shape.width);
  cursor.style.top = percent(shape.top, shape.height);
  cursor.style.height = percent(shape.bottom - shape.top, shape.height);
}
