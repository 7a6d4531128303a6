import { expect, it } from "vitest";
import { bibtex } from "./bibtex";

it("a BibTeX entry keeps braces balanced and signs of TeX harmless", () => {
  const entry = bibtex({ code: "CO2", title: "Coal & gas {50%}", publisher: "A_B", year: "2026", number: 3, address: "https://x.org/a?b=1" });
  expect(entry).toContain("title = {{Coal \\& gas 50\\%}}");
  expect(entry).toContain("author = {{A\\_B}}");
  expect((entry.match(/\{/g) ?? []).length).toBe((entry.match(/\}/g) ?? []).length);
});
