/** autocannon brings no types; these are the parts that the benchmarks use. */
declare module "autocannon" {
  interface Options {
    url: string;
    connections: number;
    duration?: number;
    /** How many requests, instead of how long. */
    amount?: number;
    headers?: Record<string, string>;
    requests?: { path: string }[];
  }
  interface Result {
    requests: { average: number; total: number };
    latency: { p50: number; p99: number };
    errors: number;
    timeouts: number;
    non2xx: number;
    statusCodeStats: Record<string, { count: number }>;
  }
  export default function autocannon(options: Options): Promise<Result>;
}
