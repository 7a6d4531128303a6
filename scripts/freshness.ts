/** A step of the build is skipped exactly when nothing it is made from has changed since it last succeeded. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

/** A product of the build: what it is made from (files and folders) and what must lie there when it is made. */
export interface Product {
  name: string;
  sources: string[];
  outputs: string[];
  /** Files below the sources that do not count, such as tests. */
  without?: RegExp;
}

const STAMPS = "dist";

/** Whether the product is as its sources want it. */
export function isFresh(product: Product): boolean {
  const stamp = stampFile(product);
  return product.outputs.every((output) => existsSync(output)) && existsSync(stamp) && readFileSync(stamp, "utf8") === fingerprint(product);
}

/** Makes the product; its stamp is taken off before and put on after, so that a build that was cut short is not believed. */
export async function makeFresh(product: Product, make: () => Promise<void>): Promise<void> {
  // Taken before the work: what changes meanwhile makes the product stale.
  const print = fingerprint(product);
  mkdirSync(STAMPS, { recursive: true });
  rmSync(stampFile(product), { force: true });
  await make();
  writeFileSync(stampFile(product), print);
}

function stampFile({ name }: Product): string {
  return path.join(STAMPS, `${name}.stamp`);
}

function fingerprint({ sources, without }: Product): string {
  const hash = createHash("sha256").update(`${process.version} ${process.platform} ${process.arch}`);
  for (const source of ["package-lock.json", ...sources]) addTo(hash, source, without);
  return hash.digest("hex");
}

function addTo(hash: ReturnType<typeof createHash>, entry: string, without: RegExp | undefined): void {
  const seen = statSync(entry, { throwIfNoEntry: false });
  if (!seen || without?.test(entry)) return;
  if (seen.isDirectory()) {
    for (const name of readdirSync(entry).sort()) addTo(hash, path.join(entry, name), without);
  } else {
    hash.update(`${entry.split(path.sep).join("/")}\0${seen.size}\0`).update(readFileSync(entry));
  }
}
