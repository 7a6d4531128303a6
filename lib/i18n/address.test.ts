import { describe, expect, it } from "vitest";
import { addressesFor, localPath, withParams } from "./address";

describe("addresses", () => {
  it("have no prefix in English, and one in every other language", () => {
    expect(localPath("en", "/indicators")).toBe("/indicators");
    expect(localPath("zh", "/")).toBe("/zh");
    expect(localPath("pt", "/countries/BRA")).toBe("/pt/countries/BRA");
  });

  it("leave out what is empty and repeat what has several values", () => {
    expect(withParams("/x", { a: ["1", "2"], b: "", c: null, d: 0 })).toBe("/x?a=1&a=2&d=0");
    expect(withParams("/x", {}, "history")).toBe("/x#history");
  });

  it("keep the moment that the reader looks at", () => {
    const to = addressesFor("es", "publication:17");
    expect(to("/releases")).toBe("/es/releases?asOf=publication:17");
    expect(to("/releases", { asOf: "2026-01-01" })).toBe("/es/releases?asOf=2026-01-01");
    expect(to("/releases", { page: 2 })).toBe("/es/releases?page=2&asOf=publication:17");
  });

  it("encode what would end the query", () => {
    expect(withParams("/x", { q: "a&b #1" })).toBe("/x?q=a%26b+%231");
  });
});
