/** An answer of the API is caught whole in memory by standing where a client's connection would. */
import "server-only";
import type { Rendered } from "../render/inner-server";

const BODY_BYTES_MAX = 32 * 1024 * 1024;

/**
 * Has the part of ServerResponse that the adapter of the API writes to. It is no stream: making one costs more than
 * everything else that is done for a small answer.
 */
export class CapturedResponse {
  headersSent = false;
  destroyed = false;
  readonly writable = true;
  readonly done: Promise<Rendered>;
  #status = 200;
  #headers: string[] = [];
  #chunks: Buffer[] = [];
  #length = 0;
  #resolve!: (rendered: Rendered) => void;
  #reject!: (cause: Error) => void;

  constructor() {
    this.done = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
  }

  writeHead(status: number, headers: Record<string, string | number | string[]> = {}): this {
    this.headersSent = true;
    this.#status = status;
    for (const name in headers) {
      const value = headers[name] as string | number | string[];
      if (Array.isArray(value)) for (const one of value) this.#headers.push(name, one);
      else this.#headers.push(name, String(value));
    }
    return this;
  }

  hasHeader(): boolean {
    return false;
  }

  write(chunk: string | Uint8Array): boolean {
    const bytes = typeof chunk === "string" ? Buffer.from(chunk) : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    this.#length += bytes.length;
    if (this.#length > BODY_BYTES_MAX) this.destroy(new Error(`An answer of the API is larger than ${BODY_BYTES_MAX} bytes`));
    else this.#chunks.push(bytes);
    return true;
  }

  end(chunk?: string | Uint8Array): this {
    if (chunk !== undefined) this.write(chunk);
    const body = this.#chunks.length === 1 ? (this.#chunks[0] as Buffer) : Buffer.concat(this.#chunks);
    this.#resolve({ status: this.#status, headers: this.#headers, body });
    return this;
  }

  destroy(cause?: Error): this {
    this.destroyed = true;
    this.#reject(cause ?? new Error("The API broke off its answer"));
    return this;
  }

  /** Nothing is ever announced: a connection in memory does not close, fill up or fail. */
  on(): this {
    return this;
  }

  once(): this {
    return this;
  }

  off(): this {
    return this;
  }
}
