import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { readAddress } from "@/lib/server/response-cache/address";
import { PUBLIC_ROUTES } from "@/lib/server/response-cache/public-routes";

const FOLDER = path.join(import.meta.dirname, "../../../app/[locale]/(site)");
/** What stands in an address where its folder has a variable. */
const EXAMPLES: Record<string, string> = { "[code]": "GDP_USD", "[slug]": "trade", "[iso3]": "BRA", "[number]": "34" };
/** The page for every address that has none. */
const NO_PAGE = "/[...rest]";

const folders = readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).filter((file) => path.basename(file) === "page.tsx").map((file) => path.dirname(`/${file.replaceAll("\\", "/")}`));
const pages = folders.filter((folder) => folder !== NO_PAGE).map((folder) => ({ folder, address: folder.replace(/\[\w+\]/g, (part) => EXAMPLES[part] ?? `an example for ${part} is missing`) }));

/** The page's own file and all that it takes from beside it. */
function filesOf(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  for (const [, beside] of readFileSync(file, "utf8").matchAll(/from "(\.[^"]+)"/g)) {
    const next = [".ts", ".tsx"].map((ending) => path.resolve(path.dirname(file), beside! + ending)).find((each) => existsSync(each));
    if (next) filesOf(next, found);
  }
  return found;
}

/** The names that `read-params` is asked for, by itself or through a `matching` around it. */
function parametersOf(folder: string): string[] {
  const texts = [...filesOf(path.join(FOLDER, folder, "page.tsx"))].map((file) => readFileSync(file, "utf8"));
  return [...new Set(texts.flatMap((text) => [...text.matchAll(/\b(?:(?:firstOf|allOf)\([^,()]+, |matching\()"(\w+)"/g)].map(([, name]) => name!)))];
}

describe.each(pages)("the page $folder", ({ folder, address }) => {
  it("is listed as public, in every language", () => {
    expect(readAddress(address)).toMatchObject({ kind: "page" });
    expect(readAddress(address === "/" ? "/es" : `/es${address}`)).toMatchObject({ kind: "page", prefix: "/es" });
  });

  it("is told every parameter that it reads, and its moment", () => {
    const names = parametersOf(folder);
    const query = names.map((name) => `${name}=1`).join("&");
    const told = new URLSearchParams(readAddress(`${address}?${query}`)?.query);
    expect(names.filter((name) => !told.has(name))).toEqual([]);
    expect(readAddress(`${address}?asOf=2026-01-01`)?.asOf).toBe("2026-01-01");
  });
});

it("finds the parameters that pages read", () => {
  expect(parametersOf("indicators/[code]").sort()).toEqual(["area", "at", "base", "counterpart", "freq", "from", "mark", "s", "scale", "scales", "to", "transform", "view", "year"]);
  expect(parametersOf("search").sort()).toEqual(["cursor", "kind", "q"]);
});

it("no page reads a parameter past read-params, where this could not see it", () => {
  const wrong = readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/.test(file) && !file.endsWith(".test.ts")).flatMap((file) => {
    const text = readFileSync(path.join(FOLDER, file), "utf8");
    const names = [...text.matchAll(/const (\w+) = await searchParams\b/g)].map(([, name]) => `\\b${name}`);
    const past = ["\\(await searchParams\\)", ...names].flatMap((name) => [...text.matchAll(new RegExp(`${name}(?:\\.(\\w+)|\\[)`, "g"))].filter(([, read]) => read !== "asOf"));
    return past.map(([found]) => `${file}: ${found}`);
  });
  expect(wrong).toEqual([]);
});

it("an address that has no page of its own is none of the listed", () => {
  expect(PUBLIC_ROUTES.some((route) => route.path.test("/no/such/page"))).toBe(false);
});
