/** What the process does can be read as numbers by Prometheus, at no cost to the requests that are counted. */
import "server-only";
import { collectDefaultMetrics, Counter, Gauge, Registry } from "prom-client";
import type { PublicationFeed } from "../publication-feed";
import type { ResponseCache } from "../response-cache/response-cache";
import { Timings } from "./timings";

/** Connections of the database pool: open, idle, and requests that wait for one. */
export interface PoolCounts {
  total: number;
  idle: number;
  waiting: number;
}

export interface Metrics {
  /** A request that was not answered from memory. */
  request(kind: string, status: number, ms: number): void;
  /** One rendering of a public answer. */
  rendered(kind: string, status: number, ms: number): void;
  text(): Promise<string>;
  readonly contentType: string;
}

export interface MetricSources {
  cache: ResponseCache;
  feed: PublicationFeed;
  pool?: () => PoolCounts;
}

export function createMetrics({ cache, feed, pool }: MetricSources): Metrics {
  const register = new Registry();
  const requests = new Timings("puente_request_seconds", "Time to answer what memory did not answer");
  const renders = new Timings("puente_render_seconds", "Time to render a public answer");
  collectDefaultMetrics({ register, prefix: "puente_" });
  countCache(cache, register);
  gauge(register, "puente_cache_bytes", "Memory held by kept answers", () => cache.kept.bytes);
  gauge(register, "puente_cache_entries", "Kept answers", () => cache.kept.entries);
  gauge(register, "puente_publication", "Newest publication known to this node", () => feed.current());
  gauge(register, "puente_database_reachable", "1 while the database answers", () => Number(feed.reachable()));
  if (pool) gaugePool(pool, register);
  return {
    request: (kind, status, ms) => requests.observe(kind, status, ms),
    rendered: (kind, status, ms) => renders.observe(kind, status, ms),
    text: async () => `${await register.metrics()}${requests.text()}${renders.text()}`,
    contentType: register.contentType,
  };
}

function gauge(register: Registry, name: string, help: string, read: () => number): void {
  new Gauge({ name, help, registers: [register], collect() { this.set(read()); } });
}

function gaugePool(pool: () => PoolCounts, register: Registry): void {
  gauge(register, "puente_db_connections", "Open connections to the database", () => pool().total);
  gauge(register, "puente_db_connections_idle", "Of these, idle", () => pool().idle);
  gauge(register, "puente_db_waiting", "Requests waiting for a connection", () => pool().waiting);
}

// The cache counts in plain numbers; they become metrics only when somebody asks.
function countCache(cache: ResponseCache, register: Registry): void {
  new Counter({
    name: "puente_cache_requests_total",
    help: "Public requests by how the cache answered",
    labelNames: ["outcome"],
    registers: [register],
    collect() {
      this.reset();
      for (const [outcome, count] of Object.entries(cache.counts)) this.inc({ outcome }, count);
    },
  });
}
