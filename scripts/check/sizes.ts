/** Files stay small: a median of 80 lines, nine in ten at most 200, none over 300. */
import { readFileSync } from "node:fs";
import { sourceFiles } from "./source-files";

const MEDIAN_MAX = 80;
const NINTH_TENTH_MAX = 200;
const LINES_MAX = 300;

/** One sentence for each bound that is broken. */
export function findOversize(files = sourceFiles()): string[] {
  const sizes = files.map((file) => ({ file, lines: readFileSync(file, "utf8").split("\n").length - 1 })).sort((a, b) => a.lines - b.lines);
  const at = (share: number) => sizes[Math.floor(sizes.length * share)]?.lines ?? 0;
  return [
    ...(at(0.5) > MEDIAN_MAX ? [`The median file has ${at(0.5)} lines; at most ${MEDIAN_MAX}.`] : []),
    ...(at(0.9) > NINTH_TENTH_MAX ? [`One file in ten has more than ${at(0.9)} lines; nine in ten have at most ${NINTH_TENTH_MAX}.`] : []),
    ...sizes.filter(({ lines }) => lines > LINES_MAX).map(({ file, lines }) => `${file} has ${lines} lines; at most ${LINES_MAX}.`),
  ];
}
