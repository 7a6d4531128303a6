import { writeXlsx } from "hucre/xlsx";
import { expect, it } from "vitest";
import { unpackedSize } from "./unpacked-size";

it("adds up what a workbook unpacks to", async () => {
  const workbook = await writeXlsx({ sheets: [{ name: "a", rows: Array.from({ length: 5000 }, () => ["the same words over and over again"]) }] });
  expect(unpackedSize(workbook)).toBeGreaterThan(workbook.byteLength * 5);
});

it("finds none in what is no archive, or a cut-off one", async () => {
  const workbook = await writeXlsx({ sheets: [{ name: "a", rows: [[1]] }] });
  expect(unpackedSize(new Uint8Array(0))).toBeNull();
  expect(unpackedSize(new TextEncoder().encode("SERIES,TIME_PERIOD,OBS_VALUE"))).toBeNull();
  expect(unpackedSize(workbook.slice(0, workbook.byteLength / 2))).toBeNull();
});
