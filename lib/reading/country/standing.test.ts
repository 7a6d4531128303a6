import { describe, expect, it } from "vitest";
import { standingOf, STATES_MIN } from "./standing";

const values = Array.from({ length: STATES_MIN }, (_, index) => String(index));

describe("the standing of a figure", () => {
  it("is its place from the largest, shared by equal ones, and the median", () => {
    expect(standingOf({ period: "2024", value: "16" }, values)).toEqual({ period: "2024", place: 1, of: 17, median: "8" });
    expect(standingOf({ period: "2024", value: "15.0" }, [...values, "15"])).toMatchObject({ place: 2, of: 18 });
  });

  it("has no median of fewer than half of the states, and is none at all of one alone", () => {
    expect(standingOf({ period: "2024", value: "3" }, values.slice(1))).toEqual({ period: "2024", place: 14, of: 16, median: null });
    expect(standingOf({ period: "2024", value: "3" }, ["3"])).toBeNull();
  });
});
