import fc from "fast-check";
import { expect, it, test } from "vitest";
import { PASTE_CELLS_MAX, parsePaste } from "./parse-paste";

test.each<[string, string, string[][]]>([
  ["Excel's rows, which end in CRLF", "1\t2\r\n3\t4\r\n", [["1", "2"], ["3", "4"]]],
  ["rows that end in LF, the last without an end", "1\t2\n3\t4", [["1", "2"], ["3", "4"]]],
  ["old rows that end in CR", "1\r2", [["1"], ["2"]]],
  ["blank cells and blank rows in between", "\t1\r\n\r\n2\t\r\n", [["", "1"], [""], ["2", ""]]],
  ["one cell", "5", [["5"]]],
  ["one empty row", "\r\n", [[""]]],
  ["a trailing tab", "1\t", [["1", ""]]],
  ["quoted line breaks and tabs", '"a\r\nb"\t"c\td"\r\n"e"\r\n', [["a\nb", "c\td"], ["e"]]],
  ["doubled quotation marks", '"say ""hi"""\t""""\t""', [['say "hi"', '"', ""]]],
  ["a quotation mark that quotes nothing", '"a" b\t5" pipe', [['"a" b', '5" pipe']]],
  ["rows of different lengths", "1\n2\t3", [["1"], ["2", "3"]]],
])("reads %s", (_, text, rows) => {
  expect(parsePaste(text)).toEqual({ ok: true, value: rows });
});

it("says where a quotation mark was left open", () => {
  expect(parsePaste('1\t2\r\n3\t"4')).toMatchObject({ problem: { code: "paste-unclosed-quote", params: { row: 2, column: 2 } } });
  expect(parsePaste('"')).toMatchObject({ problem: { code: "paste-unclosed-quote", params: { row: 1, column: 1 } } });
  expect(parsePaste('"a""')).toMatchObject({ problem: { code: "paste-unclosed-quote" } });
});

it("refuses nothing at all", () => {
  expect(parsePaste("")).toMatchObject({ problem: { code: "paste-empty" } });
});

it("takes as many cells as the grid does and names the size of a larger block", () => {
  expect(parsePaste("1\t".repeat(PASTE_CELLS_MAX - 1)).ok).toBe(true);
  expect(parsePaste("1\t".repeat(PASTE_CELLS_MAX))).toMatchObject({
    problem: { code: "paste-too-large", params: { count: PASTE_CELLS_MAX + 1, max: PASTE_CELLS_MAX } },
  });
});

/** As Excel writes the clipboard. */
const copy = (rows: string[][]) =>
  rows.map((row) => row.map((cell) => (/["\t\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join("\t")).join("\r\n") + "\r\n";

it("what was copied is what is pasted", () => {
  const anyCell = fc.string({ unit: fc.constantFrom('"', "\t", "\n", "a", "1", ",", " "), maxLength: 6 });
  fc.assert(
    fc.property(fc.array(fc.array(anyCell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (rows) => {
      expect(parsePaste(copy(rows))).toEqual({ ok: true, value: rows });
    }),
  );
});

it("never throws and always ends", () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom('"', "\t", "\n", "\r", "a"), maxLength: 30 }), (text) => void parsePaste(text)));
});
