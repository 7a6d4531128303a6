import { describe, expect, it } from "vitest";
import { calendarOf } from "./calendar";

const entry = { uid: "publication-7@puente", day: "2026-08-18", stamp: "2026-08-18T00:00:00.000Z", title: "Trade; balance, and \\ more\nlines", address: "https://x.org/releases/7" };

describe("the calendar", () => {
  it("escapes what editors wrote, and ends every line as the standard wants", () => {
    const text = calendarOf([entry]);
    expect(text).toContain("\r\nDTSTART;VALUE=DATE:20260818\r\nSUMMARY:Trade\\; balance\\, and \\\\ more\\nlines\r\n");
    expect(text).toContain("DTSTAMP:20260818T000000Z");
    expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
  });

  it("folds long lines at 75 octets without cutting a character", () => {
    const title = "拉美".repeat(60);
    const lines = calendarOf([{ ...entry, title }]).split("\r\n");
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(calendarOf([{ ...entry, title }]).replaceAll("\r\n ", "")).toContain(`SUMMARY:${title}`);
  });
});
