/** Durations are counted in plain arrays, and become a Prometheus histogram only when somebody asks. */
import "server-only";

/** Upper bounds in seconds. */
const BOUNDS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10] as const;

interface Line {
  labels: string;
  /** One more than BOUNDS: the last is for what took longer. */
  counts: number[];
  sumMs: number;
}

export class Timings {
  readonly #lines = new Map<string, Line>();

  constructor(
    readonly name: string,
    readonly help: string,
  ) {}

  /** `kind` and `status` are few and ours: they become labels as they are. */
  observe(kind: string, status: number, ms: number): void {
    const key = `${kind} ${status}`;
    let line = this.#lines.get(key);
    if (line === undefined) {
      line = { labels: `kind="${kind}",status="${status}"`, counts: new Array<number>(BOUNDS.length + 1).fill(0), sumMs: 0 };
      this.#lines.set(key, line);
    }
    let place = 0;
    while (place < BOUNDS.length && ms > (BOUNDS[place] as number) * 1000) place++;
    (line.counts[place] as number)++;
    line.sumMs += ms;
  }

  /** In Prometheus' text format, where each bucket holds all below it. */
  text(): string {
    const lines = [`# HELP ${this.name} ${this.help}`, `# TYPE ${this.name} histogram`];
    for (const { labels, counts, sumMs } of this.#lines.values()) {
      let below = 0;
      for (const [place, count] of counts.entries()) {
        below += count;
        lines.push(`${this.name}_bucket{${labels},le="${BOUNDS[place] ?? "+Inf"}"} ${below}`);
      }
      lines.push(`${this.name}_sum{${labels}} ${sumMs / 1000}`, `${this.name}_count{${labels}} ${below}`);
    }
    return `${lines.join("\n")}\n`;
  }
}
