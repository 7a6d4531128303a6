import fc from "fast-check";
import { expect, it, test } from "vitest";
import { cleanText } from "./clean-text";

test.each([
  ["a\u0000b", "text-control", 2],
  ["\u0007", "text-control", 1],
  ["a\u0085b", "text-control", 2],
  ["ab\ud800", "text-surrogate", 3],
  ["\udc00x", "text-surrogate", 1],
  ["a\u202egpj.exe", "text-bidi", 2],
  ["\u2067x", "text-bidi", 1],
])("%j is refused (%s) with its position", (text, code, position) => {
  expect(cleanText(text)).toMatchObject({ ok: false, problem: { code, params: { position } } });
});

it("trims, unifies line ends and drops marks that nobody can see", () => {
  expect(cleanText(" a\r\nb\rc\u200b\ufeff\t ")).toEqual({ ok: true, value: "a\nb\nc" });
});

it("keeps what languages and emoji need", () => {
  for (const text of ["año 中文 ação", "👩‍👩‍👧", "<script>alert(1)</script>", "a\tb"]) expect(cleanText(text)).toEqual({ ok: true, value: text });
});

it("one line has no line breaks or tabs", () => {
  for (const text of ["a\nb", "a\tb", "a\u2028b"]) expect(cleanText(text, { lines: false })).toMatchObject({ problem: { code: "text-control" } });
});

it("never throws, and what it accepts it leaves alone the second time", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const result = cleanText(text);
      if (result.ok) expect(cleanText(result.value)).toEqual(result);
    }),
  );
});
