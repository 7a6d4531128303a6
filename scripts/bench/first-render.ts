/** The first render of a page after a publication is measured in processor time, and a crowd that comes at once causes one. */
import autocannon from "autocannon";
import { createChangeset } from "../../lib/editing/changesets/create-changeset";
import { publishChangeset } from "../../lib/editing/changesets/publish-changeset";
import { submitChangeset } from "../../lib/editing/changesets/submit-changeset";
import type { Actor } from "../../lib/domain/role";
import { startBareApp } from "./bare-app";
import type { Benchmark } from "./benchmark";
import type { MeasuredServer } from "./measured-server";
import { behindPool } from "./own-database";
import { type Product, product } from "./product";
import { rawAnswer } from "./raw-answer";
import { spreadOf } from "./statistics";
import { insertPerson } from "./world";

/** More rounds than elsewhere: one render is short, and the first few compile the code. */
const ROUNDS_MIN = 15;
const WARM_UP = 30;
const CROWD = 500;

export const firstRenderBenchmark: Benchmark = {
  name: "first-render",
  async run(rounds) {
    const ours = await product();
    const bare = await startBareApp();
    try {
      for (let index = 0; index < WARM_UP; index++) {
        await rawAnswer(ours.server.port, `${ours.page}?from=${1900 + index}`);
        await rawAnswer(bare.port, "/");
      }
      return await behindPool(ours.database, () => measure(ours, bare, Math.max(rounds, ROUNDS_MIN)));
    } finally {
      await bare.stop();
    }
  },
};

async function measure(ours: Product, bare: MeasuredServer, rounds: number) {
  const [editor, reviewer] = [await insertPerson("First", "editor"), await insertPerson("Second", "reviewer")];
  const cpu: number[] = [];
  const reference: number[] = [];
  const seen: number[] = [];
  for (let round = 0; round < rounds; round++) {
    seen.push(await publishOne(ours, editor, reviewer, round));
    cpu.push(await cpuMs(ours.server, ours.page));
    reference.push(await cpuMs(bare, "/"));
  }
  await publishOne(ours, editor, reviewer, rounds);
  const renders = await rendersForCrowd(ours);
  const round1 = (value: number) => Math.round(value * 10) / 10;
  return {
    name: "first-render",
    what: "processor time of the first render of an indicator's page after a publication",
    measured: spreadOf(cpu),
    unit: "ms" as const,
    bar: { at: 120, better: "lower" as const },
    details: {
      emptyFrameworkPageMs: round1(spreadOf(reference).median), ratio: round1(spreadOf(cpu).median / spreadOf(reference).median),
      crowd: CROWD, rendersForCrowd: renders, seenAfterCommitMs: round1(spreadOf(seen).median), seenAfterCommitMsMax: round1(spreadOf(seen).max),
    },
  };
}

/** Publishes another value of the series' newest figure; answers how long after the commit the product served that publication. */
async function publishOne({ server, series }: Product, editor: Actor, reviewer: Actor, round: number): Promise<number> {
  const { observations } = JSON.parse((await rawAnswer(server.port, `/api/v1/series/${series}`)).body.toString()) as { observations: [string, number, string][] };
  const [period, value] = observations.at(-1)!;
  const made = await createChangeset(editor, { message: `Round ${round}`, items: [{ series, period, value: String(Math.round(value) + 1), note: "For measuring." }], entries: [] });
  if (!made.ok) throw new Error(JSON.stringify(made.problem));
  await submitChangeset(editor, made.value.id);
  const published = await publishChangeset(reviewer, made.value.id);
  if (!published.ok) throw new Error(JSON.stringify(published.problem));
  const committed = performance.now();
  for (;;) {
    const { headers } = await rawAnswer(server.port, `/api/v1/pillars`);
    if (Number(headers["puente-publication"]) >= published.value.publication) return performance.now() - committed;
  }
}

/** Processor time of the server while it answers one request that nobody asked before. */
async function cpuMs(server: MeasuredServer, path: string): Promise<number> {
  const before = await server.cpu();
  const { status } = await rawAnswer(server.port, path);
  if (status !== 200) throw new Error(`${path} answered ${status}`);
  return ((await server.cpu()) - before) / 1000;
}

async function rendersForCrowd({ server, page }: Product): Promise<number> {
  const before = await rendersSoFar(server);
  const result = await autocannon({ url: `http://127.0.0.1:${server.port}${page}`, connections: CROWD, amount: CROWD });
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`The crowd got ${result.non2xx} refusals and ${result.errors} errors`);
  return (await rendersSoFar(server)) - before;
}

async function rendersSoFar(server: MeasuredServer): Promise<number> {
  const text = (await rawAnswer(server.port, "/api/metrics")).body.toString();
  return Number(/puente_cache_requests_total\{outcome="made"\} (\d+)/.exec(text)?.[1]);
}
