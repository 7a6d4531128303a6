import { describe, expect, it } from "vitest";
import { hasMessage, localMessage } from "./local-message";

describe("a text in all languages", () => {
  it("is filled with what is the same everywhere and with what has its own words, English where it has none", () => {
    expect(localMessage("transform.unit.person", { unit: { en: "US dollars", zh: "美元" } })).toEqual({ en: "US dollars per person", es: "US dollars por persona", pt: "US dollars por pessoa", zh: "美元/人" });
    expect(localMessage("transform.unit.index", { base: "2015" }).zh).toBe("指数，2015=100");
  });

  it("is told from a path that leads to none, or to more than one", () => {
    expect([hasMessage("transform.with.USA"), hasMessage("transform.with"), hasMessage("transform.with.XXX"), hasMessage("")]).toEqual([true, false, false, false]);
    expect(() => localMessage("transform.with.XXX")).toThrow("transform.with.XXX");
  });
});
