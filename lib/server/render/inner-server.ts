/** Pages that are to be kept are rendered through a socket of this process that nobody else can reach. */
import "server-only";
import { mkdtemp, rm } from "node:fs/promises";
import { Agent, createServer, request, type IncomingMessage, type ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";

/** A whole answer of the renderer. */
export interface Rendered {
  status: number;
  /** As name, value, name, value. */
  headers: string[];
  body: Buffer;
}

export interface InnerServer {
  render(url: string, headers: Record<string, string>): Promise<Rendered>;
  close(): Promise<void>;
}

/** A page this large is a fault; the bound keeps it from taking the process along. */
const BODY_BYTES_MAX = 32 * 1024 * 1024;
const RENDER_MS_MAX = 30_000;

/** What answers with a page: Next's handler, which is done when its promise is. */
export type PageHandler = (req: IncomingMessage, res: ServerResponse) => void | Promise<void>;

/** Puts `handler` behind the socket. */
export async function openInnerServer(handler: PageHandler): Promise<InnerServer> {
  const { socketPath, folder } = await socketPlace();
  const server = createServer({ keepAliveTimeout: 60_000, requestTimeout: 0, headersTimeout: 0 }, (req, res) => void answer(handler, req, res));
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(socketPath, resolve));
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  return {
    render: (url, headers) => render({ socketPath, agent, path: url, headers }),
    async close() {
      agent.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      if (folder) await rm(folder, { recursive: true, force: true });
    },
  };
}

async function answer(handler: PageHandler, req: IncomingMessage, res: ServerResponse): Promise<void> {
  try {
    await handler(req, res);
  } catch (cause) {
    // The asker gets the cause as a broken connection, and logs it with the request it belongs to.
    res.destroy(cause as Error);
  }
}

// In the temporary folder: a socket's path has 107 bytes at most, and the project's folder can be longer.
async function socketPlace(): Promise<{ socketPath: string; folder: string | null }> {
  if (process.platform === "win32") return { socketPath: `\\\\.\\pipe\\puente-${process.pid}-${Date.now()}`, folder: null };
  const folder = await mkdtemp(path.join(tmpdir(), "puente-"));
  return { socketPath: path.join(folder, "render"), folder };
}

interface InnerRequest {
  socketPath: string;
  agent: Agent;
  path: string;
  headers: Record<string, string>;
}

function render(options: InnerRequest): Promise<Rendered> {
  return new Promise((resolve, reject) => {
    const sent = request({ ...options, method: "GET", timeout: RENDER_MS_MAX }, (answer) => void collect(answer).then(resolve, reject));
    sent.on("timeout", () => sent.destroy(new Error(`Rendering ${options.path} took longer than ${RENDER_MS_MAX / 1000} s`)));
    sent.on("error", reject);
    sent.end();
  });
}

async function collect(answer: IncomingMessage): Promise<Rendered> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > BODY_BYTES_MAX) throw new Error(`An answer is larger than ${BODY_BYTES_MAX} bytes`);
    chunks.push(chunk);
  }
  return { status: answer.statusCode ?? 500, headers: answer.rawHeaders, body: Buffer.concat(chunks, length) };
}
