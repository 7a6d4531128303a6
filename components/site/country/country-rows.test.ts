import { describe, expect, it } from "vitest";
import { countryRows } from "./country-rows";

const NONE = { importShare: [], balance: [], chinaShare: [], outputPerHead: [], leader: null };
const country = (code: string, name: string, share: string | null, subregion = "caribbean") => ({ ...NONE, area: { code, name: { en: name }, subregion }, exportShare: share === null ? [] : [{ period: "2024", value: share, status: "A" as const }] });
const all = [country("C", "Chile", "9", "south-america"), country("B", "Brazil", "10.5", "south-america"), country("A", "Aruba", null), country("D", "Dominica", "9.0")];
const codes = (sort: "name" | "exportShare", order: "asc" | "desc", group: "south-america" | null = null) => countryRows(all, "en", { sort, order, group }).map((row) => row.code).join("");

describe("the order of countries", () => {
  it("is by name either way", () => {
    expect(codes("name", "asc")).toBe("ABCD");
    expect(codes("name", "desc")).toBe("DCBA");
  });

  it("is by figure either way, with unknown ones last and equal ones by name", () => {
    expect(codes("exportShare", "desc")).toBe("BCDA");
    expect(codes("exportShare", "asc")).toBe("CDBA");
  });

  it("can be of a part of the region alone", () => {
    expect(codes("exportShare", "asc", "south-america")).toBe("CB");
  });
});
