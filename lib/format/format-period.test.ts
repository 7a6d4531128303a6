import { describe, expect, it } from "vitest";
import { formatChange, formatPercentChange } from "./format-change";
import { formatList, formatNumbers } from "./format-list";
import { formatDateTime, formatDay, formatPeriod, formatPeriodRange } from "./format-period";
import { formatStatus, statusMark } from "./format-status";

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");

describe("formatPeriod", () => {
  it("writes years, quarters, months and days in each language", () => {
    expect(["2025", "2025-Q3", "2025-11", "2025-11-23"].map((period) => formatPeriod(period, "en"))).toEqual(["2025", "Q3 2025", "Nov 2025", "23 Nov 2025"]);
    expect(["2025", "2025-Q3", "2025-11"].map((period) => formatPeriod(period, "es"))).toEqual(["2025", "T3 2025", "nov 2025"]);
    expect(["2025", "2025-Q3", "2025-11"].map((period) => formatPeriod(period, "pt"))).toEqual(["2025", "T3 2025", "nov. de 2025"]);
    expect(["2025", "2025-Q3", "2025-11"].map((period) => formatPeriod(period, "zh"))).toEqual(["2025年", "2025年第三季度", "2025年11月"]);
  });

  it("sets ranges with an en dash", () => {
    expect(formatPeriodRange("2001", "2024", "en")).toBe("2001–2024");
    expect(formatPeriodRange("2001-01", "2024-02", "en")).toBe("Jan 2001 – Feb 2024");
    expect(formatPeriodRange("2001", "2001", "en")).toBe("2001");
    expect(formatPeriodRange("2001", "2024", "zh")).toBe("2001–2024年");
  });

  it("writes days and moments in UTC whatever the machine's zone", () => {
    expect(formatDay("2025-01-01", "en")).toBe("1 Jan 2025");
    expect(formatDateTime("2025-11-23T23:59:00Z", "en")).toBe("23 Nov 2025, 23:59 UTC");
  });
});

describe("formatChange", () => {
  const from = { period: "2024", value: "992.2" };
  it("tells direction, size, sign and the period compared with", () => {
    expect(formatChange(from, { value: "1180.1" }, { locale: "en" })).toEqual({
      direction: "up", key: "change.percent.up", params: { size: "18.9%", signed: "+18.9%", period: "2024" },
    });
    expect(plain(formatChange(from, { value: "900" }, { locale: "es" }).params.signed)).toBe("−9,3 %");
  });

  it("tells shares in percentage points", () => {
    expect(formatChange({ period: "2023", value: "20.1" }, { value: "21.3" }, { locale: "en", inPoints: true })).toMatchObject({
      key: "change.points.up", params: { signed: "+1.2" },
    });
  });

  it("tells the difference where there is nothing to divide by", () => {
    expect(formatChange({ period: "2023", value: "0" }, { value: "12" }, { locale: "en" })).toMatchObject({ key: "change.value.up", params: { size: "12" } });
  });

  it("calls a change that rounds to nothing none", () => {
    expect(formatChange({ period: "2023", value: "1000" }, { value: "1000" }, { locale: "en" }).key).toBe("change.none");
    expect(formatPercentChange("0.0", "en")).toBe("0.0%");
    expect(formatPercentChange("-3.4", "en")).toBe("−3.4%");
  });
});

describe("lists and marks", () => {
  it("joins names and numbers", () => {
    expect(formatList(["China", "Brasil", "Chile"], "es")).toBe("China, Brasil y Chile");
    expect(formatNumbers([6, 1, 2, 3])).toBe("1–3, 6");
    expect(formatNumbers([4, 5])).toBe("4, 5");
  });
  it("marks every status but the normal one", () => {
    expect(statusMark("A")).toBeNull();
    expect(statusMark("E")).toBe("e");
    expect(formatStatus("E")).toBe("obsStatus.E");
  });
});
