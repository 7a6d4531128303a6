/** The product's front and API on a real database, keeping nothing, so that every request reads. */
import { createApi } from "../../../lib/api/create-api";
import { addressFromFront, scopeFromFront } from "../../../lib/api/deps";
import { ok } from "../../../lib/domain/result";
import { getSeriesBody } from "../../../lib/reading/series/get-series-body";
import { createHttpServer, createLogger, listen, openFront } from "../../../lib/server";
import { reportTo } from "./report";

const front = await openFront({
  feed: { current: () => 1, reachable: () => true, verify: () => Promise.resolve(true), onChange: () => () => undefined, stop: () => Promise.resolve() },
  pages: (_req, res) => void res.end(),
  api: createApi({ scopeOf: scopeFromFront, addressOf: addressFromFront }).fetch,
  readSeriesBody: getSeriesBody,
  resolveAsOf: (text) => Promise.resolve(ok({ at: 1, moment: text })),
  databaseAnswers: () => Promise.resolve(),
  pendingMigrations: () => Promise.resolve([]),
  log: createLogger("info"),
  publicUrl: "http://localhost:3000",
  trustProxy: 0,
  dev: false,
  cacheBytesMax: 0,
});
reportTo(await listen(createHttpServer((req, res) => front.handle(req, res)), 0, "127.0.0.1"));
