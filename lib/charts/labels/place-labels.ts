/** Each line that can be named is named at its end, and no two names touch. */
import { textWidth } from "../text/text-width";
import { wrapText } from "../text/wrap-text";
import type { Tone, Weight } from "../series";
import { spread } from "./spread";

export interface LabelStyle {
  fontPx: number;
  linePx: number;
  widthPxMax: number;
}

/** A label with its lines and size, before it has a place. */
export interface SizedLabel {
  id: string;
  tone: Tone;
  weight: Weight;
  lines: string[];
  /** How many of the lines are the note. */
  noteLines: number;
  widthPx: number;
  heightPx: number;
}

export interface PlacedLabel extends SizedLabel {
  x: number;
  /** px of the first line's top. */
  top: number;
  /** From the line's end to the label, where it had to move or the line ends early; null where it touches. */
  leader: { x1: number; y1: number; x2: number; y2: number } | null;
}

/** Tones whose light colour is too weak for text (contrast under 4.5): ink text with a swatch before it. */
export const SWATCHED: ReadonlySet<Tone> = new Set<Tone>(["eu", "lac", "other"]);
export const SWATCH_PX = 14;
/** A label this far from its line's end needs no leader. */
const MOVED_PX = 11;

/** The label of a series with its size. */
export function sizeLabel(series: { id: string; label: string; note?: string; tone: Tone; weight?: Weight }, style: LabelStyle): SizedLabel {
  const indent = SWATCHED.has(series.tone) ? SWATCH_PX : 0;
  const name = wrapText(series.label, style.widthPxMax - indent, style.fontPx, true);
  const note = series.note ? wrapText(series.note, style.widthPxMax, style.fontPx) : [];
  const widths = [...name.map((line) => textWidth(line, style.fontPx, true) + indent), ...note.map((line) => textWidth(line, style.fontPx))];
  return {
    id: series.id,
    tone: series.tone,
    weight: series.weight ?? "normal",
    lines: [...name, ...note],
    noteLines: note.length,
    widthPx: Math.ceil(Math.max(...widths)),
    heightPx: (name.length + note.length) * style.linePx,
  };
}

export interface LabelRoom {
  x: number;
  top: number;
  bottom: number;
}

type EndedLabel = SizedLabel & { end: { x: number; y: number } };

/** More grey names than this are noise. */
const CONTEXT_LABELS_MAX = 4;
const GAP_PX = 2;

/**
 * The labels in the room; those left out for want of room are named in `hidden`. Chosen and ordinary lines
 * come first and may move; a context line is named only where its name fits just beside its end.
 */
export function placeLabels(labels: readonly EndedLabel[], room: LabelRoom): { placed: PlacedLabel[]; hidden: string[] } {
  const ranked = labels.filter((label) => label.weight !== "context").sort((a, b) => Number(b.weight === "chosen") - Number(a.weight === "chosen"));
  const placed = placeRanked(ranked, room);
  const byHeight = labels.filter((label) => label.weight === "context").sort((a, b) => a.end.y - b.end.y);
  let contextCount = 0;
  for (const label of byHeight) {
    const top = tenth(wantedMiddle(label) - label.heightPx / 2);
    const isFree = top >= room.top && top + label.heightPx <= room.bottom && placed.every((other) => top >= other.top + other.heightPx + GAP_PX || top + label.heightPx + GAP_PX <= other.top);
    if (!isFree || contextCount >= CONTEXT_LABELS_MAX) continue;
    placed.push(toPlaced(label, top, room));
    contextCount += 1;
  }
  const named = new Set(placed.map((label) => label.id));
  return { placed, hidden: labels.filter((label) => !named.has(label.id)).map((label) => label.id) };
}

/** As many of the labels as the room holds: notes give way before any name does, then the last names. */
function placeRanked(ranked: readonly EndedLabel[], room: LabelRoom): PlacedLabel[] {
  const bare = ranked.map(withoutNote);
  for (const kept of [ranked, ...bare.map((_, left) => bare.slice(0, bare.length - left))]) {
    const middles = spread(kept.map((label) => ({ at: wantedMiddle(label), size: label.heightPx, order: label.end.y })), room.top, room.bottom, GAP_PX);
    if (middles) return kept.map((label, index) => toPlaced(label, middles[index]! - label.heightPx / 2, room));
  }
  return [];
}

function toPlaced({ end, ...label }: EndedLabel, top: number, room: LabelRoom): PlacedLabel {
  return { ...label, x: room.x, top: tenth(top), leader: leaderOf(end, room.x, top + firstLineMiddle(label)) };
}

function withoutNote(label: EndedLabel): EndedLabel {
  const lines = label.lines.slice(0, label.lines.length - label.noteLines);
  return { ...label, lines, noteLines: 0, heightPx: (label.heightPx / label.lines.length) * lines.length };
}

/** The first line of the label stands at the height of the line's end. */
function wantedMiddle(label: EndedLabel): number {
  return label.end.y - firstLineMiddle(label) + label.heightPx / 2;
}

function firstLineMiddle(label: SizedLabel): number {
  return label.heightPx / label.lines.length / 2;
}

function leaderOf(end: { x: number; y: number }, labelX: number, y: number) {
  const near = labelX - end.x <= 16 && Math.abs(y - end.y) <= MOVED_PX;
  if (near) return null;
  return { x1: tenth(end.x + 5), y1: tenth(end.y), x2: tenth(labelX - 3), y2: tenth(y) };
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
