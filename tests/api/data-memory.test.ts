import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { beforeAll, expect, it } from "vitest";
import { createApi } from "@/lib/api/create-api";
import { database } from "@/lib/db/query";
import { makeWorld } from "../support/world";
import { openClient } from "./client";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;
const MEGABYTE = 1024 * 1024;
const SERIES = 1_100;
const PERIODS = 1_000;

/** More figures than a worksheet holds, written as publishing leaves them. */
beforeAll(async () => {
  await makeWorld();
  await database.run(`insert into area (code) select 'X' || n from generate_series(1, ${SERIES}) n`);
  await database.run(`insert into series (key, indicator, ref_area, counterpart, freq, valid_from) select 'GDP_USD.X' || n || '._Z.A', 'GDP_USD', 'X' || n, '_Z', 'A', 1 from generate_series(1, ${SERIES}) n`);
  await database.run(`
    insert into snapshot (series_id, valid_from, body, count, first_period, last_period)
    select s.id, 1, '{"key":"' || s.key || '","indicator":"GDP_USD","refArea":"' || s.ref_area || '","counterpart":"_Z","freq":"A","unit":"US dollars","unitMult":0,"decimals":0,"source":{"id":"wdi_gdp","publisher":"World Bank","title":"GDP","url":null},"licence":"CC BY 4.0","updatedAt":"2026-01-05T00:00:00.000Z","asOf":null,"observations":['
      || (select string_agg('["' || 1000 + p || '",' || s.id * 1000.25 + p || ',"A"]', ',' order by p) from generate_series(1, ${PERIODS}) p) || ']}', ${PERIODS}, '1001', '2000'
    from series s where s.ref_area like 'X%'`);
});

/** Bytes sent, and the most that was held beyond what was held before, seen through regular collections. */
async function measure(path: string, everyBytes: number) {
  collect();
  const before = process.memoryUsage();
  const response = await createApi().fetch(new Request(`http://localhost/api/v1${path}`));
  expect(response.status).toBe(200);
  let [sent, next, held] = [0, everyBytes, 0];
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    sent += chunk.length;
    if (sent < next) continue;
    next += everyBytes;
    collect();
    const now = process.memoryUsage();
    held = Math.max(held, now.heapUsed + now.external - before.heapUsed - before.external);
  }
  return { sent, held };
}

it("memory does not grow with the answer: 1.1 million figures pass through a few megabytes, as CSV and as JSON", async () => {
  for (const format of ["csv", "json"]) {
    const { sent, held } = await measure(`/data?indicator=GDP_USD&format=${format}`, 2 * MEGABYTE);
    expect(sent).toBeGreaterThan(20 * MEGABYTE);
    expect(held).toBeLessThan(25 * MEGABYTE);
  }
}, 120_000);

it("as a workbook too, and more than it holds is refused before anything is sent", async () => {
  const some = Array.from({ length: 190 }, (_, index) => `s=GDP_USD.X${index + 1}._Z.A`).join("&");
  const { sent, held } = await measure(`/data?${some}&format=xlsx`, MEGABYTE / 4);
  expect(sent).toBeGreaterThan(MEGABYTE);
  expect(held).toBeLessThan(25 * MEGABYTE);
  const { status, body } = await openClient().get("/data?indicator=GDP_USD&format=xlsx");
  expect([status, body]).toMatchObject([400, { code: "file-too-long", detail: expect.stringContaining("1048575") as string }]);
}, 120_000);

it("a client that stops reading stops the making", async () => {
  const response = await createApi().fetch(new Request("http://localhost/api/v1/data?indicator=GDP_USD&format=csv"));
  const reader = response.body!.getReader();
  expect((await reader.read()).value!.length).toBeGreaterThan(1000);
  await reader.cancel();
  expect((await reader.read()).done).toBe(true);
});
