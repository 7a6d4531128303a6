import { beforeAll, expect, it } from "vitest";
import { getSeriesBody } from "@/lib/reading/series/get-series-body";
import { getSeriesBodyAsOf } from "@/lib/reading/series/get-series-body-as-of";
import { readWholeSeries } from "@/lib/server/api-door/whole-series";
import { openClient, publish } from "../api/client";
import { makeWorld } from "../support/world";

const BRAZIL = "GDP_USD.BRA._Z.A";
const PERU = "GDP_USD.PER._Z.A";
const client = openClient();
let newest: number;

beforeAll(async () => {
  const world = await makeWorld();
  newest = await publish(client, world, [{ series: BRAZIL, period: "2018", remove: true, note: "Withdrawn" }, { series: PERU, period: "2019", value: "0.50", note: "First" }]);
});

const short = (key: string, query: string) => readWholeSeries({ now: getSeriesBody, asOf: getSeriesBodyAsOf }, `/api/v1/series/${key}`, query, newest);
const moments = () => ["", ...Array.from({ length: newest }, (_, index) => `asOf=publication%3A${index + 1}`)];

it("a whole series is the same by the server's short way and by the API, now and as of each publication", async () => {
  let answered = 0;
  for (const key of [BRAZIL, PERU, "GDP_USD.CHL._Z.A", "IMTS_EXPORTS.CHN.BRA.A", "GDP_USD.XXX._Z.A"]) {
    for (const query of moments()) {
      const [mine, long] = [await short(key, query), await client.get(`/series/${key}${query && `?${query}`}`)];
      // What it has no answer for is left to the API, which then refuses.
      if (mine === null) expect([query, long.status]).toEqual([query, 404]);
      else {
        answered += 1;
        const headers = new Headers(mine.headers.flatMap((text, index, all) => (index % 2 === 0 ? [[text, all[index + 1] ?? ""] as [string, string]] : [])));
        expect([mine.body.toString(), headers.get("content-type")]).toEqual([long.text, long.headers.get("content-type")]);
        if (query) expect(headers.get("puente-publication")).toBe(long.headers.get("puente-publication"));
      }
    }
  }
  expect(answered).toBeGreaterThan(10);
});

it("what is no moment of the site is left to the API", async () => {
  for (const query of ["asOf=publication%3A0", `asOf=publication%3A${newest + 1}`, "asOf=2026-02-10", "from=2019", "asOf=publication%3A1&from=2019"]) {
    expect(await short(BRAZIL, query), query).toBeNull();
  }
});
