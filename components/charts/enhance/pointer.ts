/** The pointer reads the nearest period, keeps it when pressed, and marks a range when drawn across; a finger reads by touch. */
import { markedYears } from "./read-data";
import type { Panel } from "./panel";
import { NOTHING, placeOf, type Session } from "./session";
import { rangeAddress } from "./range-address";

/** A press that moves farther than this is a drag. */
const DRAG_PX = 6;

export function listenPointer(session: Session, panel: Panel): void {
  const { signal, show } = session;
  const { walk, box } = panel;
  /** Where the pointer was pressed. */
  let pressed: { x: number; index: number } | null = null;
  const isTouch = (event: PointerEvent) => event.pointerType === "touch";
  const read = (event: PointerEvent, change = {}) => {
    const { index, y } = panel.at(event);
    show({ panel, code: panel.data.periods[index]?.code ?? null, y, ...change });
  };

  walk.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    pressed = { x: event.clientX, index: panel.at(event).index };
    walk.setPointerCapture(event.pointerId);
    if (isTouch(event)) read(event, { isPinned: true });
  }, { signal });

  walk.addEventListener("pointermove", (event) => {
    const isDrag = pressed !== null && !isTouch(event) && panel.element.dataset.range !== undefined && Math.abs(event.clientX - pressed.x) > DRAG_PX;
    if (isDrag && session.reading.mark === null) show({ mark: pressed!.index, isPinned: false });
    if (isTouch(event) ? pressed !== null : !session.reading.isPinned) read(event);
  }, { signal });

  walk.addEventListener("pointerup", (event) => {
    if (pressed !== null && !isTouch(event)) release(session, panel, () => read(event, { isPinned: !session.reading.isPinned || placeOf(panel, session.reading) !== panel.at(event).index }));
    pressed = null;
  }, { signal });

  walk.addEventListener("pointercancel", () => {
    pressed = null;
    show(NOTHING);
  }, { signal });

  walk.addEventListener("pointerleave", (event) => {
    if (!isTouch(event) && !session.reading.isPinned && pressed === null && !walk.matches(":focus-visible")) show(NOTHING);
  }, { signal });

  // Escape ends a drag, wherever the keyboard is.
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") pressed = null;
  }, { signal });

  document.addEventListener("pointerdown", (event) => {
    if (session.reading.panel === panel && event.target instanceof Node && !walk.contains(event.target) && !box.contains(event.target)) show(NOTHING);
  }, { signal });
}

/** The end of a drag shows the marked years; the end of a press keeps what is read. */
function release({ reading, show, open }: Session, panel: Panel, keep: () => void): void {
  if (reading.mark === null) return keep();
  const years = markedYears(panel.data.periods, reading.mark, placeOf(panel, reading));
  show({ mark: null });
  if (years) open(rangeAddress(panel, years));
}
