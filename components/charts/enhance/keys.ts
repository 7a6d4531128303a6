/** The keyboard walks the periods, the series and the charts, marks a range, and opens what is read. */
import { markedYears } from "./read-data";
import type { Panel } from "./panel";
import { rangeAddress } from "./range-address";
import { sentence } from "./rows";
import { NOTHING, placeOf, type Session } from "./session";

/** The arrows' longer sisters walk as many periods. */
const PAGE = 10;

export function listenKeys(session: Session, panel: Panel): void {
  const { signal, show, reading } = session;
  const { walk, box } = panel;
  const newest = panel.data.periods.length - 1;
  const place = () => (placeOf(panel, reading) < 0 ? newest : placeOf(panel, reading));

  const walkTo = (index: number, isMarking: boolean) => {
    const to = Math.max(0, Math.min(newest, index));
    const canMark = panel.element.dataset.range !== undefined;
    show({ panel, code: panel.data.periods[to]!.code, isPinned: false, y: null, mark: isMarking && canMark ? (reading.mark ?? place()) : null });
    session.say(spoken(session, panel));
  };
  const keys: Record<string, (isShift: boolean) => void> = {
    ArrowLeft: (isShift) => walkTo(place() - 1, isShift),
    ArrowRight: (isShift) => walkTo(place() + 1, isShift),
    PageUp: (isShift) => walkTo(place() - PAGE, isShift),
    PageDown: (isShift) => walkTo(place() + PAGE, isShift),
    Home: (isShift) => walkTo(0, isShift),
    End: (isShift) => walkTo(newest, isShift),
    ArrowUp: () => walkAcross(session, panel, -1),
    ArrowDown: () => walkAcross(session, panel, 1),
    Enter: () => openRead(session, panel),
    " ": () => openRead(session, panel),
  };

  walk.addEventListener("keydown", (event) => {
    const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key];
    if (!act) return;
    event.preventDefault();
    act(event.shiftKey);
  }, { signal });

  panel.element.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || reading.panel === null) return;
    event.preventDefault();
    if (box.contains(document.activeElement)) walk.focus();
    show(reading.mark === null ? { ...NOTHING, lit: null } : { mark: null });
    session.say("");
  }, { signal });

  walk.addEventListener("focus", () => {
    if (reading.panel !== panel && walk.matches(":focus-visible")) show({ panel, code: panel.data.periods[place()]?.code ?? null });
  }, { signal });

  panel.element.addEventListener("focusout", (event) => {
    const isInside = event.relatedTarget instanceof Node && (box.contains(event.relatedTarget) || event.relatedTarget === walk);
    if (!isInside && !reading.isPinned && reading.panel === panel) show({ ...NOTHING, lit: null });
  }, { signal });
}

/** To the series above or below; where several charts stand together, to the next of them. */
function walkAcross(session: Session, panel: Panel, by: number): void {
  const { panels, reading, show } = session;
  if (panels.length > 1) {
    const next = panels[Math.max(0, Math.min(panels.length - 1, panels.indexOf(panel) + by))]!;
    show({ panel: next, mark: null });
    next.walk.focus();
    session.say(spoken(session, next));
    return;
  }
  const rows = panel.rows(placeOf(panel, reading));
  const at = rows.findIndex((row) => row.series === reading.lit);
  show({ lit: rows[at < 0 ? (by > 0 ? 0 : rows.length - 1) : at + by]?.series ?? null });
  session.say(spoken(session, panel));
}

function spoken({ reading }: Session, panel: Panel): string {
  const index = placeOf(panel, reading);
  const years = reading.mark === null ? null : markedYears(panel.data.periods, reading.mark, index);
  if (years) return `${years.from}–${years.to}. ${panel.element.dataset.rangeWord ?? ""}`;
  const rows = panel.rows(index);
  const lit = rows.filter((row) => row.series === reading.lit);
  return sentence(panel.data.periods[index]?.name ?? "", lit.length > 0 ? lit : rows, panel.name);
}

function openRead({ reading, open }: Session, panel: Panel): void {
  const index = placeOf(panel, reading);
  const years = reading.mark === null ? null : markedYears(panel.data.periods, reading.mark, index);
  const { ground } = panel.element.dataset;
  if (years) open(rangeAddress(panel, years));
  else if (ground !== undefined && index >= 0) open(ground.replace("AT_PERIOD", panel.data.periods[index]!.code));
}
