/**
 * Public pages are opened on a phone by Lighthouse, in turns with the framework's empty page. Its slow 4G and its slow processor are
 * applied, and not reckoned with afterwards: beside a server on the same machine the reckoning takes every script for one that is waited for.
 */
import { chromium } from "@playwright/test";
import lighthouse, { type Result } from "lighthouse";
import { findBrowser } from "../find-browser";
import { startBareApp } from "./bare-app";
import { freePort } from "./free-port";
import { product } from "./product";

export interface PhoneAudit {
  lcpSeconds: number;
  cls: number;
  tbtMs: number;
  performance: number;
  accessibility: number;
  /** Kilobytes over the wire, by what they are. */
  kilobytes: Record<string, number>;
}

export const EMPTY_PAGE = "empty";
const COMPARED = "/compare?s=CHN_CUSTOMS_BALANCE.CHN.WLD.M&s=CHN_CUSTOMS_EXPORTS.CHN.WLD.M";
/** On a machine that is busy a recording may begin after the page has. */
const ATTEMPTS_MAX = 3;

/** All rounds by page; the empty page is one of them. */
export async function auditPhone(rounds: number): Promise<Map<string, PhoneAudit[]>> {
  const { server, page } = await product();
  const bare = await startBareApp();
  const port = await freePort();
  const { args = [], ...browser } = findBrowser();
  const chrome = await chromium.launch({ ...browser, args: [...args, `--remote-debugging-port=${port}`] });
  const addresses: [string, string][] = ["/", page, "/countries/BRA", COMPARED].map((path) => [path, `http://127.0.0.1:${server.port}${path}`]);
  const audits = new Map<string, PhoneAudit[]>();
  try {
    for (let round = 0; round < rounds; round++) {
      for (const [name, address] of [...addresses, [EMPTY_PAGE, `http://127.0.0.1:${bare.port}/`] as const]) {
        audits.set(name, [...(audits.get(name) ?? []), await auditOnce(address, port)]);
      }
    }
    return audits;
  } finally {
    await chrome.close();
    await bare.stop();
  }
}

async function auditOnce(address: string, port: number, attempts = ATTEMPTS_MAX): Promise<PhoneAudit> {
  const run = await lighthouse(address, { port, logLevel: "silent", throttlingMethod: "devtools", onlyCategories: ["performance", "accessibility"] });
  if (run?.lhr.runtimeError && attempts > 1) return auditOnce(address, port, attempts - 1);
  if (!run || run.lhr.runtimeError) throw new Error(`${address} could not be audited: ${run?.lhr.runtimeError?.message}`);
  const { audits, categories } = run.lhr;
  const amount = (name: string) => {
    const value = audits[name]?.numericValue;
    if (value === undefined) throw new Error(`Lighthouse said nothing of ${name} on ${address}`);
    return value;
  };
  const points = (name: string) => Math.round((categories[name]?.score ?? 0) * 100);
  return {
    lcpSeconds: amount("largest-contentful-paint") / 1000,
    cls: amount("cumulative-layout-shift"),
    tbtMs: amount("total-blocking-time"),
    performance: points("performance"),
    accessibility: points("accessibility"),
    kilobytes: weigh(run.lhr),
  };
}

function weigh({ audits }: Result): Record<string, number> {
  const weights: Record<string, number> = {};
  const { details } = audits["network-requests"] ?? {};
  if (details?.type !== "table") throw new Error("Lighthouse lists no requests");
  for (const { resourceType, transferSize } of details.items as unknown as { resourceType: string; transferSize: number }[]) {
    weights[resourceType] = (weights[resourceType] ?? 0) + transferSize / 1000;
  }
  return weights;
}
