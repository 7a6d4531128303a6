import { describe, expect, it } from "vitest";
import { seriesLabels } from "./series-label";

const label = (...keys: string[]) =>
  seriesLabels(
    keys.map((key) => {
      const [refArea = "", counterpart = ""] = key.split(".");
      return { refArea, counterpart };
    }),
    (code) => code.toLowerCase(),
  );

describe("labels of series", () => {
  it("name what differs", () => {
    expect(label("BRA._Z", "ARG._Z")).toEqual(["bra", "arg"]);
    expect(label("BRA.CHN", "BRA.USA")).toEqual(["chn", "usa"]);
    expect(label("BRA.CHN", "ARG.CHN")).toEqual(["bra", "arg"]);
  });

  it("name both where both differ, or where there is one series", () => {
    expect(label("BRA.CHN", "ARG.USA")).toEqual(["bra – chn", "arg – usa"]);
    expect(label("BRA.CHN")).toEqual(["bra – chn"]);
  });
});
