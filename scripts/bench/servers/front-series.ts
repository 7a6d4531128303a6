/** The product's front and API on a real database, keeping nothing, so that every request reads. Argument: newest publication. */
import { createApi } from "../../../lib/api/create-api";
import { addressFromFront, scopeFromFront } from "../../../lib/api/deps";
import { ok } from "../../../lib/domain/result";
import { getSeriesBody } from "../../../lib/reading/series/get-series-body";
import { getSeriesBodyAsOf } from "../../../lib/reading/series/get-series-body-as-of";
import { createHttpServer, createLogger, listen, openFront } from "../../../lib/server";
import { reportTo } from "./report";

const newest = Number(process.argv[2] ?? 1);
const front = await openFront({
  feed: { current: () => newest, reachable: () => true, verify: () => Promise.resolve(true), onChange: () => () => undefined, stop: () => Promise.resolve() },
  pages: (_req, res) => void res.end(),
  api: createApi({ scopeOf: scopeFromFront, addressOf: addressFromFront }).fetch,
  seriesBodies: { now: getSeriesBody, asOf: getSeriesBodyAsOf },
  resolveAsOf: (text) => Promise.resolve(ok({ at: newest, moment: text })),
  databaseAnswers: () => Promise.resolve(),
  pendingMigrations: () => Promise.resolve([]),
  log: createLogger("info"),
  publicUrl: "http://localhost:3000",
  trustProxy: 0,
  dev: false,
  cacheBytesMax: 0,
  limits: { take: () => 0 },
});
reportTo(await listen(createHttpServer((req, res) => front.handle(req, res)), 0, "127.0.0.1"));
