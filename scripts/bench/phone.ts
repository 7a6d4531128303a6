/** What a reader with a phone on a slow network waits for is held against the promises of each page, beside the framework's empty page. */
import type { Benchmark, BenchmarkResult } from "./benchmark";
import { auditPhone, EMPTY_PAGE, type PhoneAudit } from "./phone-audits";
import { type Spread, spreadOf } from "./statistics";

interface Promised extends Pick<BenchmarkResult, "what" | "unit" | "bar"> {
  of: (audit: PhoneAudit) => number;
}

const PROMISED: Record<string, Promised> = {
  "phone-lcp": { what: "largest paint on a phone (Lighthouse), slowest page", unit: "s", bar: { at: 1.8, better: "lower" }, of: ({ lcpSeconds }) => lcpSeconds },
  "phone-cls": { what: "layout shift on a phone, page that shifts most", unit: "shift", bar: { at: 0.02, better: "lower" }, of: ({ cls }) => cls },
  "phone-tbt": { what: "blocking time on a phone, page that blocks longest", unit: "ms", bar: { at: 150, better: "lower" }, of: ({ tbtMs }) => tbtMs },
  "phone-score": { what: "Lighthouse's performance, worst page", unit: "points", bar: { at: 95, better: "higher" }, of: ({ performance: points }) => points },
  "phone-access": { what: "Lighthouse's accessibility, worst page", unit: "points", bar: { at: 100, better: "higher" }, of: ({ accessibility }) => accessibility },
  "phone-bytes": { what: "all bytes of a first visit over the wire, heaviest page", unit: "KB", bar: { at: 350, better: "lower" }, of: ({ kilobytes }) => sum(kilobytes) },
};

let auditing: Promise<Map<string, PhoneAudit[]>> | undefined;

/** They look at the same audits, which are made once. */
export const phoneBenchmarks: Benchmark[] = Object.entries(PROMISED).map(([name, promised]) => ({
  name,
  run: async (rounds) => resultOf(name, promised, await (auditing ??= auditPhone(rounds))),
}));

function resultOf(name: string, { of, ...promised }: Promised, audits: ReadonlyMap<string, readonly PhoneAudit[]>): BenchmarkResult {
  const spreads = [...audits].map(([page, rounds]) => [page, spreadOf(rounds.map(of))] as const);
  const worst = spreads.filter(([page]) => page !== EMPTY_PAGE).map(([, spread]) => spread).reduce((a, b) => (isWorse(a, b, promised.bar.better) ? a : b));
  const kinds = promised.unit === "KB" ? [...audits].map(([page, [first]]) => [`${page} kinds`, kindsOf(first!)] as const) : [];
  return { name, ...promised, measured: worst, details: { ...Object.fromEntries(spreads.map(([page, { median }]) => [page, round3(median)])), ...Object.fromEntries(kinds) } };
}

function isWorse(a: Spread, b: Spread, better: "higher" | "lower"): boolean {
  return better === "lower" ? a.median > b.median : a.median < b.median;
}

const kindsOf = ({ kilobytes }: PhoneAudit) => Object.entries(kilobytes).map(([kind, size]) => `${kind} ${size.toFixed(1)}`).join(" + ");
const sum = (sizes: Record<string, number>) => Object.values(sizes).reduce((all, size) => all + size, 0);
const round3 = (value: number) => Math.round(value * 1000) / 1000;
