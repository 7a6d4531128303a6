/** The API is called without a second server: reads are caught whole for keeping, everything else runs over the client's own connection. */
import "server-only";
import type { IncomingMessage, ServerResponse } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { type Logger, nextRequestId } from "../logger";
import type { Rendered } from "../render/inner-server";
import { CapturedResponse } from "./captured-response";

/** The API as lib/api gives it: `createApi(...).fetch`. */
export type ApiFetch = (request: Request, env?: unknown) => Response | Promise<Response>;

/** All that the inside is told of a public request. */
export type InwardHeaders = Record<"host" | "x-forwarded-host" | "x-forwarded-proto" | "x-forwarded-for" | "x-puente-publication" | "x-request-id", string>;

export interface ApiDoor {
  /** A read for everybody; `headers` are all that it gets. */
  read(url: string, headers: InwardHeaders): Promise<Rendered>;
  /** One client's own call; `body` is what was read of it. */
  call(req: IncomingMessage, res: ServerResponse, body: Buffer | null): Promise<void>;
}

/** `fetch` may throw: that is a fault, logged here and answered 500 with its reference. */
export function openApiDoor(fetch: ApiFetch, log: Logger): ApiDoor {
  const listener = getRequestListener(fetch, {
    errorHandler: (cause) => unexpectedAnswer(cause, log),
  });
  return {
    read(url, headers) {
      const captured = new CapturedResponse();
      const rawHeaders: string[] = [];
      for (const name in headers) rawHeaders.push(name, headers[name as keyof InwardHeaders]);
      const incoming = { method: "GET", url, headers, rawHeaders, socket: {} };
      void listener(incoming as unknown as IncomingMessage, captured as unknown as ServerResponse).catch((cause: Error) => captured.destroy(cause));
      return captured.done;
    },
    async call(req, res, body) {
      // The adapter takes a body that was read already from here instead of the stream.
      if (body) Object.assign(req, { rawBody: body });
      await listener(req, res);
    },
  };
}

function unexpectedAnswer(cause: unknown, log: Logger): Response {
  const id = nextRequestId();
  log.error({ err: cause, id }, "the API failed unexpectedly");
  const detail = `This was our fault and has been recorded. Reference: ${id}`;
  const problem = { type: "about:blank", title: "Something went wrong", status: 500, detail };
  return new Response(JSON.stringify(problem), { status: 500, headers: { "content-type": "application/problem+json; charset=utf-8", "access-control-allow-origin": "*" } });
}
