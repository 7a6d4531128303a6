/** The product's front with pages and API that answer from files, for what never reaches them twice. Arguments: page file, API file. */
import { readFileSync } from "node:fs";
import { ok } from "../../../lib/domain/result";
import { createHttpServer, createLogger, listen, openFront, type PublicationFeed } from "../../../lib/server";
import { reportTo } from "./report";

const [pageFile = "", apiFile = ""] = process.argv.slice(2);
const page = readFileSync(pageFile);
const series = readFileSync(apiFile, "utf8");
const feed: PublicationFeed = {
  current: () => 1,
  reachable: () => true,
  verify: () => Promise.resolve(true),
  onChange: () => () => undefined,
  stop: () => Promise.resolve(),
};

const front = await openFront({
  feed,
  pages: (_req, res) => {
    res.writeHead(200, { "content-type": "text/html; charset=utf-8" });
    res.end(page);
  },
  api: () => new Response(series, { headers: { "content-type": "application/json; charset=utf-8", "access-control-allow-origin": "*" } }),
  resolveAsOf: (text) => Promise.resolve(ok({ at: 1, moment: text })),
  databaseAnswers: () => Promise.resolve(),
  pendingMigrations: () => Promise.resolve([]),
  log: createLogger("info"),
  publicUrl: "http://localhost:3000",
  trustProxy: 0,
  dev: false,
});
reportTo(await listen(createHttpServer((req, res) => front.handle(req, res)), 0, "127.0.0.1"));
