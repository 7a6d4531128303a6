import { execFileSync } from "node:child_process";
import { readXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import type { Cell } from "./sheet";
import { writeXlsx } from "./write-xlsx";

const COLUMNS = [{ name: "NAME", width: 20 }, { name: "VALUE", width: 12 }];
const file = async (rows: Iterable<Cell[]>) => {
  const pieces: Buffer[] = [];
  for await (const piece of writeXlsx([{ name: "Data", columns: COLUMNS, groups: [rows] }, { name: "Notes & more", columns: COLUMNS.slice(0, 1), groups: [[["é 世界 <b>"]]] }])) pieces.push(piece);
  return Buffer.concat(pieces);
};

describe("a workbook", () => {
  it("is read by another's reader as it was written: numbers, texts, gaps, several sheets", async () => {
    const { sheets } = await readXlsx(await file([["=1+1", { digits: "-12.50" }], ["a\u0000\ud800b", null], ["  two\nlines & \"quotes\"", { digits: "1476107231194.12" }]]));
    expect(sheets.map(({ name }) => name)).toEqual(["Data", "Notes & more"]);
    expect(sheets[0]!.rows.map((row) => row.slice(0, 2))).toEqual([["NAME", "VALUE"], ["'=1+1", -12.5], ["ab", null], ["  two\nlines & \"quotes\"", 1476107231194.12]]);
    expect(sheets[1]!.rows).toEqual([["NAME"], ["é 世界 <b>"]]);
  });

  it("is an archive without faults, the same bytes for the same figures", async () => {
    const bytes = await file([["a", { digits: "1" }]]);
    expect((await file([["a", { digits: "1" }]])).equals(bytes)).toBe(true);
    // Python's reader checks every length and checksum.
    const script = "import sys,io,zipfile; z=zipfile.ZipFile(io.BytesIO(sys.stdin.buffer.read())); print(z.testzip(), len(z.namelist()))";
    expect(execFileSync("python3", ["-c", script], { input: bytes }).toString().trim()).toBe("None 7");
  });

  it("of many rows is written without being held: it flows while rows are still being made", async () => {
    let made = 0;
    const rows = (function* () {
      for (; made < 100_000; made += 1) yield [`row ${made}`, { digits: String(made) }] satisfies Cell[];
    })();
    const pieces = writeXlsx([{ name: "Data", columns: COLUMNS, groups: [rows] }]);
    let first = 0;
    for await (const piece of pieces) if (piece.length > 1000) first ||= made;
    expect(made).toBe(100_000);
    expect(first).toBeLessThan(30_000);
  });
});
