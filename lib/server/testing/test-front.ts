/** Tests drive the front over real sockets, with a tiny page handler and a tiny API in place of the product's. */
import { request, type IncomingHttpHeaders, type IncomingMessage } from "node:http";
import { buffer } from "node:stream/consumers";
import pino from "pino";
import { ok, type Result } from "@/lib/domain/result";
import { openFront, type FrontOptions } from "../front";
import { createHttpServer, listen } from "../http-server";
import type { PublicationFeed } from "../publication-feed";
import type { PageHandler } from "../render/inner-server";

/** A feed that says what the test wants. */
export class TestFeed implements PublicationFeed {
  number = 1;
  answers = true;
  readonly #listeners = new Set<(n: number) => void>();
  current = () => this.number;
  reachable = () => this.answers;
  verify = () => Promise.resolve(this.answers);
  stop = () => Promise.resolve();
  onChange(heard: (n: number) => void) {
    this.#listeners.add(heard);
    return () => this.#listeners.delete(heard);
  }
  publish(n: number) {
    this.number = n;
    for (const listener of this.#listeners) listener(n);
  }
}

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
  text: string;
}

export interface TestFront {
  feed: TestFeed;
  port: number;
  /** What reached the pages. */
  pageCalls: IncomingMessage[];
  /** What reached the API. */
  apiCalls: Request[];
  get(path: string, headers?: Record<string, string>, method?: string, body?: string | Buffer): Promise<Answer>;
  close(): Promise<void>;
}

export type TestParts = Partial<Omit<FrontOptions, "pages" | "api">> & { page?: PageHandler; api?: (request: Request) => Response | Promise<Response> };

/** Answers with the publication it was told, and a script, as Next would. */
export const plainPage: PageHandler = (req, res) => {
  res.setHeader("content-type", "text/html; charset=utf-8");
  res.end(`<p>${req.url} of publication ${String(req.headers["x-puente-publication"])}</p><script>go()</script>${"filler ".repeat(300)}`);
};

export async function openTestFront({ page = plainPage, api = plainApi, ...rest }: TestParts = {}): Promise<TestFront> {
  const feed = new TestFeed();
  const pageCalls: IncomingMessage[] = [];
  const apiCalls: Request[] = [];
  const front = await openFront({
    feed,
    pages: (req, res) => (pageCalls.push(req), page(req, res)),
    api: (call) => (apiCalls.push(call), api(call)),
    resolveAsOf: (text): Promise<Result<{ at: number; moment: string }>> => Promise.resolve(ok({ at: 1, moment: text })),
    databaseAnswers: () => Promise.resolve(),
    pendingMigrations: () => Promise.resolve([]),
    log: pino({ level: "silent" }),
    publicUrl: "http://localhost:3000",
    trustProxy: 0,
    dev: false,
    ...rest,
  });
  const server = createHttpServer((req, res) => front.handle(req, res));
  const port = await listen(server, 0, "127.0.0.1");
  return {
    feed, port, pageCalls, apiCalls,
    get: (path, headers = {}, method = "GET", body) => send({ port, path, headers, method, body }),
    async close() {
      server.close();
      server.closeAllConnections();
      await front.close();
    },
  };
}

function plainApi(call: Request): Response {
  const n = call.headers.get("x-puente-publication");
  return new Response(JSON.stringify({ url: new URL(call.url).pathname, n }), { headers: { "content-type": "application/json; charset=utf-8", "access-control-allow-origin": "*" } });
}

interface Sent {
  port: number;
  path: string;
  headers: Record<string, string>;
  method: string;
  body?: string | Buffer;
}

function send({ port, path, headers, method, body }: Sent): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port, path, headers: { host: "localhost", ...headers }, method, agent: false }, (answer) => void read(answer).then(resolve, reject));
    sent.on("error", reject);
    sent.end(body);
  });
}

async function read(answer: IncomingMessage): Promise<Answer> {
  const body = await buffer(answer);
  return { status: answer.statusCode ?? 0, headers: answer.headers, body, text: body.toString("utf8") };
}
