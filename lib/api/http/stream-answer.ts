/** An answer of any length is sent as it is made: the client that stops reading stops the making. */
import "server-only";
import { hash } from "node:crypto";
import type { ApiDeps } from "../deps";
import { isKnown } from "./etag";

/** An answer that is made a piece at a time. */
export class Stream {
  constructor(
    /** Names the bytes before they are made: everything that they depend on. */
    readonly depends: readonly unknown[],
    /** Whether it is worth packing; archives are packed already. */
    readonly isText: boolean,
    /** What stands above it, and its pieces. Called where the answer is not known to the client already. */
    readonly open: () => Promise<{ headers: Record<string, string>; pieces: AsyncIterable<string | Uint8Array> }>,
  ) {}
}

/** Raise it when the same question is answered with other bytes. */
const FORM = 1;
const ETAG_LETTERS = 22;

/** The answer with its ETag, packed where the client takes that, or 304 where it has it. */
export async function streamAnswer(request: Request, stream: Stream, headers: Record<string, string>, deps: ApiDeps): Promise<Response> {
  const isPacked = stream.isText && takesGzip(request.headers.get("accept-encoding") ?? "");
  const ETag = `"${hash("sha256", JSON.stringify([FORM, isPacked, ...stream.depends]), "base64url").slice(0, ETAG_LETTERS)}"`;
  const above: Record<string, string> = { ...headers, ETag, ...(stream.isText ? { Vary: "Accept-Encoding" } : {}) };
  if (isKnown(request.headers.get("if-none-match"), ETag)) return new Response(null, { status: 304, headers: above });
  const { headers: own, pieces } = await stream.open();
  const bytes = toReadable(pieces, (error) => deps.onError?.(error, request));
  const body = isPacked ? bytes.pipeThrough(new CompressionStream("gzip")) : bytes;
  return new Response(body, { status: 200, headers: { ...above, ...own, ...(isPacked ? { "Content-Encoding": "gzip" } : {}) } });
}

/** Clients that put weights to encodings are few; whoever refuses gzip says so with a weight of zero. */
function takesGzip(header: string): boolean {
  return header.split(",").some((each) => /^\s*(gzip|\*)\s*(;\s*q=(?!0(\.0*)?\s*$)[\d.]+\s*)?$/i.test(each));
}

/** Pieces are gathered to this size, so that small ones do not cost a write each. */
const CHUNK_BYTES = 32 * 1024;

function toReadable(pieces: AsyncIterable<string | Uint8Array>, onError: (error: unknown) => void): ReadableStream<Uint8Array<ArrayBuffer>> {
  const chunks = gather(pieces);
  return new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      try {
        const { done, value } = await chunks.next();
        if (done) controller.close();
        else controller.enqueue(value);
      } catch (error) {
        // The headers are gone; breaking off is the only way left to say that this is not the whole.
        onError(error);
        controller.error(error);
      }
    },
    async cancel() {
      await chunks.return();
    },
  });
}

async function* gather(pieces: AsyncIterable<string | Uint8Array>): AsyncGenerator<Uint8Array<ArrayBuffer>, void, void> {
  let held: Uint8Array[] = [];
  let length = 0;
  for await (const piece of pieces) {
    const bytes = typeof piece === "string" ? Buffer.from(piece) : piece;
    held.push(bytes);
    length += bytes.length;
    if (length < CHUNK_BYTES) continue;
    yield joined(held, length);
    [held, length] = [[], 0];
  }
  if (length > 0) yield joined(held, length);
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
