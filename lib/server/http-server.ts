/** The process listens on one port, with a bound on how long and how large a request may be. */
import "server-only";
import { createServer, type RequestListener, type Server } from "node:http";
import { connect } from "node:net";
import type { AddressInfo, Socket } from "node:net";

/** A message for the person who started the process. */
export class PortTakenError extends Error {
  constructor(readonly port: number) {
    super(`Port ${port} is taken by another program. Stop that program, or choose another port: PORT=${port + 1} npm start`);
    this.name = "PortTakenError";
  }
}

const LIMITS = {
  // A slow line may take minutes to send a file, but a head comes at once or from an attacker.
  headersTimeout: 15_000,
  requestTimeout: 300_000,
  keepAliveTimeout: 65_000,
  maxHeaderSize: 32 * 1024,
};

export function createHttpServer(handle: RequestListener): Server {
  const server = createServer(LIMITS, handle);
  server.maxHeadersCount = 100;
  server.on("clientError", answerBrokenRequest);
  return server;
}

function answerBrokenRequest(cause: NodeJS.ErrnoException, socket: import("node:stream").Duplex): void {
  if (cause.code === "ECONNRESET" || !socket.writable) return void socket.destroy();
  const status = cause.code === "HPE_HEADER_OVERFLOW" ? "431 Request Header Fields Too Large" : cause.code === "ERR_HTTP_REQUEST_TIMEOUT" ? "408 Request Timeout" : "400 Bad Request";
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

/** Listens; the answer is the port, which differs from the asked one only where that was 0. */
export async function listen(server: Server, port: number, host: string): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", (cause: NodeJS.ErrnoException) => reject(cause.code === "EADDRINUSE" ? new PortTakenError(port) : cause));
    server.listen(port, host, resolve);
  });
  return (server.address() as AddressInfo).port;
}

/** Throws PortTakenError where the port cannot be had, before anything slow is begun for nothing. */
export async function refuseTakenPort(port: number, host: string): Promise<void> {
  if (port === 0) return;
  const probe = createServer();
  await listen(probe, port, host);
  await new Promise((resolve) => probe.close(resolve));
  // Another program on 127.0.0.1 alone does not stop us from listening on 0.0.0.0, but it would get our readers.
  if (host === "0.0.0.0" || host === "::") await refuseListener(port);
}

function refuseListener(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket: Socket = connect({ port, host: "127.0.0.1", timeout: 500 });
    const free = () => {
      socket.destroy();
      resolve();
    };
    socket.once("error", free).once("timeout", free);
    socket.once("connect", () => {
      socket.destroy();
      reject(new PortTakenError(port));
    });
  });
}
