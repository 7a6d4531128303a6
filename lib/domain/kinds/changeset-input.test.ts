import { describe, expect, it, test } from "vitest";
import { readInput } from "../invalid-input";
import { changesetInput, cellInput } from "./changeset-input";

const item = { series: "GOODS_EXPORTS.BRA.CHN.A", period: "2025", value: 12.5 };
const pillar = { name: { en: "Trade" }, summary: { en: "Bought and sold." }, order: 1 };
const errorsOf = (input: unknown) => {
  const result = readInput(changesetInput, input);
  return result.ok ? [] : (result.problem.errors ?? []);
};
const pathsOf = (input: unknown) => errorsOf(input).map(({ path }) => path);

describe("a changeset", () => {
  it("has a public reason, and items and entries if any", () => {
    expect(changesetInput.parse({ message: " New figures " })).toEqual({ message: "New figures", items: [], entries: [] });
    expect(pathsOf({ items: [item] })).toEqual(["message"]);
    expect(pathsOf({ message: "  " })).toEqual(["message"]);
    expect(pathsOf({ message: "x", publish: true })).toEqual(["publish"]);
  });

  it("names no cell and no entry twice", () => {
    expect(pathsOf({ message: "x", items: [item, { ...item, period: "2024" }, { ...item, value: 13 }] })).toEqual(["items.2"]);
    const entry = { kind: "pillar", id: "trade", data: pillar };
    expect(pathsOf({ message: "x", entries: [entry, entry, { ...entry, id: "climate" }] })).toEqual(["entries.1"]);
  });

  it("has at most 10,000 items", () => {
    const items = Array.from({ length: 10_001 }, (_, index) => ({ series: `X.BRA._Z.D`, period: "2025", value: index }));
    expect(pathsOf({ message: "x", items })).toContain("items");
  });
});

describe("a cell", () => {
  test.each([
    [12.5, "12.5"],
    ["12.50", "12.50"],
    ["123456789012345678901234.5", "123456789012345678901234.5"],
    [null, null],
    [0, "0"],
  ])("of %j holds %j", (value, kept) => {
    expect(cellInput.parse({ ...item, value })).toEqual({ ...item, value: kept });
  });

  test.each<[Record<string, unknown>, string]>([
    [{ value: undefined }, "value"],
    [{ value: true }, "value"],
    [{ value: 1234567890.1234567 }, "value"],
    [{ value: "1,5" }, "value"],
    [{ value: "1".repeat(40) }, "value"],
    [{ status: "Z" }, "status"],
    [{ status: "M" }, "status"],
    [{ value: null, status: "A" }, "status"],
    [{ period: "2025-13" }, "period"],
    [{ period: "2025-Q1" }, "period"],
    [{ series: "GOODS_EXPORTS.BRA" }, "series"],
    [{ remove: true }, "value"],
    [{ kind: "typo" }, "kind"],
    [{ expected: "x" }, "expected"],
    [{ baseId: -1 }, "baseId"],
    [{ note: "a\u0000" }, "note"],
    [{ vlaue: 5 }, "vlaue"],
  ])("with %j is refused at %s", (change, path) => {
    expect(pathsOf({ message: "x", items: [{ ...item, ...change }] })).toEqual([`items.0.${path}`]);
  });

  it("is removed, missing, or not significant without a value", () => {
    for (const change of [{ remove: true, value: undefined }, { remove: true, value: null }, { value: null }, { value: null, status: "N" }, { status: "N" }]) {
      expect(pathsOf({ message: "x", items: [{ ...item, ...change }] })).toEqual([]);
    }
  });

  it("keeps what its writer saw apart from saying nothing about it", () => {
    expect(cellInput.parse({ ...item, expected: null, baseId: "17" })).toMatchObject({ expected: null, baseId: "17" });
    expect(cellInput.parse(item).expected).toBeUndefined();
  });

  it("of too many digits is refused with the advice to send a string", () => {
    expect(errorsOf({ message: "x", items: [{ ...item, value: 0.1 + 0.2 }] })[0]?.message).toContain("string of digits");
  });
});

describe("an entry", () => {
  const entries = (entry: unknown) => ({ message: "x", entries: [entry] });

  it("is read by the schema of its kind", () => {
    const read = changesetInput.parse(entries({ kind: "pillar", id: "trade", data: { ...pillar, name: { en: " Trade ", es: "" } } }));
    expect(read.entries).toEqual([{ kind: "pillar", id: "trade", data: pillar }]);
  });

  test.each<[Record<string, unknown>, string[]]>([
    [{ kind: "planet", id: "x", data: {} }, ["entries.0.kind"]],
    [{ kind: "pillar", data: pillar }, ["entries.0.id"]],
    [{ kind: "pillar", id: "Not A Slug", data: pillar }, ["entries.0.id"]],
    [{ kind: "pillar", id: "trade" }, ["entries.0.data"]],
    [{ kind: "pillar", id: "trade", data: { ...pillar, order: "x" } }, ["entries.0.data.order"]],
    [{ kind: "pillar", id: "trade", data: { ...pillar, evil: 1 } }, ["entries.0.data.evil"]],
    [{ kind: "pillar", id: "trade", data: pillar, remove: true }, ["entries.0.data"]],
    [{ kind: "annotation", remove: true }, ["entries.0.id"]],
    [{ kind: "pillar", id: "trade", data: [] }, ["entries.0.data"]],
  ])("like %j is refused at %j", (entry, paths) => {
    expect(pathsOf(entries(entry))).toEqual(paths);
  });

  it("is removed by kind and id, and an annotation may leave its id to the server", () => {
    const annotation = { title: { en: "a" }, body: { en: "b" }, lang: "en", area: "BRA", from: "2025", statesFact: false };
    expect(pathsOf(entries({ kind: "pillar", id: "trade", remove: true }))).toEqual([]);
    expect(pathsOf(entries({ kind: "annotation", data: annotation }))).toEqual([]);
  });
});
