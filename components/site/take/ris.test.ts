import { expect, it } from "vitest";
import { ris } from "./ris";

it("a RIS record has one field a line, and no text makes a line of its own", () => {
  const record = ris({ title: "Coal\r\nER  - & gas", publisher: "A, B", source: "File x", publishedAt: "2026-11-23T08:00:00.000Z", number: 35, address: "https://x.org/a?b=1&c=publication:35" });
  expect(record.split("\r\n")).toEqual([
    "TY  - DATA", "TI  - Coal ER - & gas", "AU  - A, B", "PY  - 2026", "DA  - 2026/11/23", "PB  - Puente", "ET  - Publication 35", "N1  - File x", "UR  - https://x.org/a?b=1&c=publication:35", "ER  - ", "",
  ]);
});
