import { expect, it } from "vitest";
import { isLocale, pickText } from "./text";

it("gives the reader's language, else English, else whichever there is, and says which", () => {
  expect(pickText({ en: "trade", es: "comercio" }, "es")).toEqual({ text: "comercio", lang: "es" });
  expect(pickText({ en: "trade", es: "" }, "es")).toEqual({ text: "trade", lang: "en" });
  expect(pickText({ pt: "comércio", zh: "贸易" }, "es")).toEqual({ text: "comércio", lang: "pt" });
  expect(pickText({ zh: "贸易" }, "en")).toEqual({ text: "贸易", lang: "zh" });
  expect(pickText({}, "zh")).toEqual({ text: "", lang: "en" });
});

it("knows four languages and no others", () => {
  expect(["en", "es", "pt", "zh"].every(isLocale)).toBe(true);
  expect(["fr", "EN", "", "toString"].some(isLocale)).toBe(false);
});
