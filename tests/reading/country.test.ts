import { beforeAll, expect, it } from "vitest";
import { getCountryProfile } from "@/lib/reading/country/get-country-profile";
import { listPeers, peersKey } from "@/lib/reading/country/list-peers";
import { currentPublication } from "@/lib/reading/publication/current-publication";
import { makeWorld } from "../support/world";

beforeAll(async () => {
  await makeWorld();
});

it("peers are the states of the region alone, at the year asked for, as they stood", async () => {
  const asked = { indicator: "GDP_USD", counterpart: "_Z", period: "2020" };
  const [first, second] = await Promise.all([1, 2].map((at) => listPeers({ at }, [asked])));
  expect(first!.get(peersKey(asked))).toEqual(["1476107231194.1055"]);
  expect(second!.get(peersKey(asked))).toEqual(["1476107231194.12"]);
  const both = { ...asked, period: "2019" };
  expect((await listPeers({ at: 2 }, [both])).get(peersKey(both))).toHaveLength(2);
});

it("a profile shows only what has figures, and is none outside the region", async () => {
  const scope = { at: await currentPublication() };
  const profile = await getCountryProfile(scope, "BRA");
  if (!profile.ok) throw new Error(profile.problem.code);
  expect(profile.value.keyFigures.map(({ series, standing }) => [series.key, standing])).toEqual([["GDP_USD.BRA._Z.A", null]]);
  expect(profile.value).toMatchObject({ mixes: [], finance: [], deals: null, mirrors: [], themes: [] });
  expect(await getCountryProfile(scope, "CHN")).toMatchObject({ ok: false, problem: { code: "not-found" } });
});
