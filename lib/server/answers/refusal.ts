/** A request that no part of the product could answer is refused before it reaches one. */
import "server-only";
import type { IncomingMessage } from "node:http";
import { isHost } from "../request-origin";

export interface Refusal {
  status: number;
  detail: string;
  headers?: Record<string, string>;
}

const METHODS = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);
const URL_LENGTH_MAX = 8_192;

/** Why the request line or its host cannot be used, or null. */
export function refusalOf(req: IncomingMessage): Refusal | null {
  const { method = "", url = "", headers } = req;
  if (!METHODS.has(method)) return { status: 405, detail: `The method ${method} is not used here.`, headers: { Allow: [...METHODS].join(", ") } };
  if (url.length > URL_LENGTH_MAX) return { status: 414, detail: `The address has ${url.length} characters; at most ${URL_LENGTH_MAX} can be read.` };
  if (!isPath(url)) return { status: 400, detail: "The address cannot be read; check its % signs and slashes." };
  if (!isHost(headers.host)) return { status: 400, detail: "The Host header names no host." };
  return null;
}

function isPath(url: string): boolean {
  if (!url.startsWith("/") || url.startsWith("//")) return false;
  const mark = url.indexOf("?");
  const path = mark === -1 ? url : url.slice(0, mark);
  if (/[\\\0]/.test(path)) return false;
  try {
    return !decodeURIComponent(path).includes("\0");
  } catch {
    return false;
  }
}
