/** Where a request came from is told by the socket, or by as many reverse proxies as are trusted, and by nobody else. */
import "server-only";
import type { IncomingMessage } from "node:http";

export interface RequestOrigin {
  /** The client's address. */
  address: string;
  host: string;
  proto: "http" | "https";
}

const HOST = /^(?:[a-z0-9](?:[a-z0-9._-]{0,250})|\[[0-9a-f:.]{2,45}\])(?::\d{1,5})?$/i;
const ADDRESS = /^[0-9a-f:.]{2,45}$/i;

/** Whether the text can be a Host header: a name or an address, with or without a port. */
export function isHost(text: string | undefined): text is string {
  return text !== undefined && HOST.test(text);
}

/** `trustProxy` is how many proxies stand in front; each has appended what it saw. */
export function originOf(req: IncomingMessage, trustProxy: number): RequestOrigin {
  const socket = req.socket.remoteAddress ?? "127.0.0.1";
  const host = req.headers.host ?? "localhost";
  const direct = { address: socket, host, proto: "encrypted" in req.socket ? ("https" as const) : ("http" as const) };
  if (trustProxy === 0) return direct;
  const address = fromRight(req.headers["x-forwarded-for"], trustProxy);
  const forwardedHost = fromRight(req.headers["x-forwarded-host"], trustProxy);
  const proto = fromRight(req.headers["x-forwarded-proto"], trustProxy);
  return {
    address: address !== undefined && ADDRESS.test(address) ? address : socket,
    host: isHost(forwardedHost) ? forwardedHost : host,
    proto: proto === "https" || proto === "http" ? proto : direct.proto,
  };
}

/** The entry that the outermost trusted proxy wrote; what stands left of it came from outside. */
function fromRight(header: string | string[] | undefined, trusted: number): string | undefined {
  if (header === undefined) return undefined;
  const parts = (Array.isArray(header) ? header.join(",") : header).split(",").map((part) => part.trim());
  return parts[Math.max(0, parts.length - trusted)];
}
