/** The built product runs on the starter figures, once for all benchmarks that ask it. */
import { freePort } from "./free-port";
import { type MeasuredServer, startMeasured } from "./measured-server";
import { openOwnDatabase, type OwnDatabase } from "./own-database";

export interface Product {
  server: MeasuredServer;
  /** Address of its database. */
  database: string;
  /** A series of about 250 points, and its indicator's page. */
  series: string;
  page: string;
}

const POINTS = 250;
const SECRET = "for measuring only, on this machine";

let opening: Promise<Product> | undefined;
let database: OwnDatabase | undefined;

export function product(): Promise<Product> {
  return (opening ??= open());
}

/** Ends it, where it was asked for. */
export async function closeProduct(): Promise<void> {
  await (await opening?.catch(() => undefined))?.server.stop();
  await database?.stop();
}

async function open(): Promise<Product> {
  database = await openOwnDatabase();
  const env = { DATABASE_URL: database.url, PORT: String(await freePort()), HOST: "127.0.0.1", NEXTAUTH_SECRET: SECRET, NEXTAUTH_URL: "", LOG_LEVEL: "warn" };
  const server = await startMeasured("product", [], env);
  const { key, indicator } = await longSeries(server.port);
  return { server, database: database.url, series: key, page: `/indicators/${indicator}` };
}

/** The series whose length is nearest to the one that the bars speak of. */
async function longSeries(port: number): Promise<{ key: string; indicator: string }> {
  const answer = await fetch(`http://127.0.0.1:${port}/api/v1/series?freq=M&limit=1000`);
  const { data } = (await answer.json()) as { data: { key: string; indicator: string; observationCount: number }[] };
  const [found] = data.sort((a, b) => Math.abs(a.observationCount - POINTS) - Math.abs(b.observationCount - POINTS));
  if (!found) throw new Error("The starter figures hold no monthly series");
  return found;
}
