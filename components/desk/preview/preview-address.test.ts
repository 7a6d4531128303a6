import { expect, it } from "vitest";
import { previewAddress } from "./preview-address";

const BASE = "/admin/changesets/12/preview";
const HERE = `https://puente.example.org${BASE}/indicators/CO2?area=CHL`;
const at = (href: string) => previewAddress(href, BASE, HERE);

it("a link to a page of readers leads to that page within the preview, in its language and view", () => {
  expect(at("/indicators/CO2?view=table#chart")).toBe(`${BASE}/indicators/CO2?view=table#chart`);
  expect(at("/zh/countries/CHL")).toBe(`/zh${BASE}/countries/CHL`);
  expect(at("/es")).toBe(`/es${BASE}`);
  expect(at("/")).toBe(BASE);
  expect(at("/pillars/trade")).toBe(`${BASE}/pillars/trade`);
});

it("a link to what has no preview, to the past, or to another site is left alone", () => {
  for (const href of ["/api/v1/series/CO2.CHL._Z.A", "/search?q=x", "/indicators/CO2?asOf=2026-01-01", "https://example.org/indicators", "/admin", `${BASE}/countries`, "#main"]) {
    expect(at(href), href).toBeNull();
  }
});
