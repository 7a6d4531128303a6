/** The inline scripts of a rendered page are named by their SHA-256, so that its policy lets these run and no others. */
import "server-only";
import { hash } from "node:crypto";

// React escapes < and > inside attributes, so a tag ends at its first >.
const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/gi;
const HAS_SOURCE = /\ssrc\s*=/i;
/** Blocks of data are never run, so they need no permission. */
const DATA_TYPE = /\stype\s*=\s*["']?(?!module|text\/javascript|application\/javascript)[\w.+/-]+/i;

/** CSP sources ('sha256-…') of the scripts in `html` that have no address, each once, in the order of the page. */
export function inlineScriptHashes(html: string): string[] {
  const sources = new Set<string>();
  for (const [, attributes = "", code = ""] of html.matchAll(SCRIPT)) {
    if (code === "" || HAS_SOURCE.test(attributes) || DATA_TYPE.test(attributes)) continue;
    sources.add(`'sha256-${hash("sha256", code, "base64")}'`);
  }
  return [...sources];
}
