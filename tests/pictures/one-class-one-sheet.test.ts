import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

/** What is printed is changed by what it is on the screen. */
const CHANGES_OTHERS = ["app/print.css"];

const sheets = ["app", "components"].flatMap((folder) => readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => `${folder}/${file.replaceAll("\\", "/")}`)).filter((file) => file.endsWith(".css") && !CHANGES_OTHERS.includes(file));

it("a class is made in one style sheet, so that any pages can stand in one bundle, as they do in a preview", () => {
  const made = new Map<string, Set<string>>();
  for (const file of sheets) {
    const text = readFileSync(file, "utf8").replace(/\/\*[\s\S]*?\*\//g, "");
    for (const [, selectors] of text.matchAll(/(?:^|[{};])\s*([^{}@;]+)\{/g)) {
      for (const selector of selectors!.split(",").map((each) => each.trim()).filter((each) => /^\.[\w-]+$/.test(each))) made.set(selector, (made.get(selector) ?? new Set()).add(file));
    }
  }
  expect(made.size).toBeGreaterThan(50);
  expect([...made].filter(([, files]) => files.size > 1).map(([selector, files]) => `${selector} in ${[...files].join(" and ")}`)).toEqual([]);
});
