/** A whole answer is kept as bytes, once per encoding, with its headers ready to be written. */
import "server-only";
import { hash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Encoding } from "./accept-encoding";

/** One encoding of an answer; the heads are flat lists as `writeHead` takes them. */
export class Rendition {
  readonly head: string[];
  #head304: string[] | undefined;

  constructor(
    readonly etag: string,
    readonly bytes: Buffer,
    readonly encoding: Encoding,
    private readonly made: Made,
  ) {
    this.head = [...made.headers, "Content-Length", String(bytes.length), "ETag", etag, "Cache-Control", made.cacheControl];
    if (made.vary !== "") this.head.push("Vary", made.vary);
    if (encoding !== "identity") this.head.push("Content-Encoding", encoding);
  }

  /** What a client that keeps the answer replaces when it is told that nothing changed. */
  get head304(): string[] {
    this.#head304 ??= this.#notModified();
    return this.#head304;
  }

  #notModified(): string[] {
    const { headers, cacheControl, vary } = this.made;
    const head = ["ETag", this.etag, "Cache-Control", cacheControl, ...(vary === "" ? [] : ["Vary", vary])];
    for (let i = 0; i < headers.length; i += 2) if (ALSO_IN_304.has((headers[i] as string).toLowerCase())) head.push(headers[i] as string, headers[i + 1] as string);
    return head;
  }
}

/** What was made for a request, before it is made ready for keeping. */
export interface Made {
  status: number;
  /** As name, value, name, value; without those that the cache writes itself: length, encoding, ETag, Vary, Cache-Control. */
  headers: readonly string[];
  /** The Content-Type among them. */
  type: string;
  body: Buffer;
  /** The hash of the body, where it is known. */
  tag?: string;
  vary: string;
  cacheControl: string;
  /** The publication it was made from. */
  publication: number;
}

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
/** Below this, compressing saves less than one packet. */
const COMPRESS_FROM_BYTES = 860;
/** What an entry costs beside its bytes: headers, maps. */
const OVERHEAD_BYTES = 2_000;
const COMPRESSIBLE = /^(text\/|application\/(json|problem\+json|javascript|xml|.*\+xml|.*\+json)|image\/svg)/;
const ALSO_IN_304 = new Set(["puente-publication", "access-control-allow-origin"]);

export class Entry {
  readonly key: string;
  readonly status: number;
  readonly publication: number;
  /** When a newer one should be made although nothing was published, in ms since 1970. */
  readonly freshUntil: number;
  /** True where a newer publication makes it old; false for what can never change. */
  readonly bound: boolean;
  readonly identity: Rendition;
  gzip: Rendition | undefined;
  br: Rendition | undefined;
  usedAt = 0;
  /** Until then a failed attempt to make a newer one is not repeated. */
  retryAt = 0;
  bytes: number;
  /** Whoever keeps the entry is told when an encoding makes it larger. */
  grew: ((bytes: number) => void) | undefined;
  /** Addresses that lead here without being parsed; forgotten together with the entry. */
  readonly shortcuts: string[] = [];
  readonly #made: Made;
  readonly #tag: string;
  #preparing: Map<Encoding, Promise<Rendition>> | undefined;

  /** `bound`: a newer publication makes it old; otherwise it can never change. */
  constructor(key: string, made: Made, freshUntil: number, bound: boolean) {
    this.key = key;
    this.status = made.status;
    this.publication = made.publication;
    this.freshUntil = freshUntil;
    this.bound = bound;
    this.#made = made;
    this.#tag = made.tag ?? hash("sha256", made.body, "base64url").slice(0, 27);
    this.identity = this.#rendition("identity", made.body);
    this.bytes = made.body.length + key.length + OVERHEAD_BYTES;
    if (made.body.length < COMPRESS_FROM_BYTES || !COMPRESSIBLE.test(made.type)) this.gzip = this.br = this.identity;
  }

  /** The encoding if it is ready, at no cost. */
  ready(encoding: Encoding): Rendition | undefined {
    return encoding === "br" ? this.br : encoding === "gzip" ? this.gzip : this.identity;
  }

  /** The encoding, made now where nobody asked for it before; many callers cause one compression. */
  prepare(encoding: Encoding): Rendition | Promise<Rendition> {
    const ready = this.ready(encoding);
    if (ready) return ready;
    this.#preparing ??= new Map();
    let preparing = this.#preparing.get(encoding);
    if (!preparing) {
      preparing = this.#compress(encoding).finally(() => this.#preparing?.delete(encoding));
      this.#preparing.set(encoding, preparing);
    }
    return preparing;
  }

  async #compress(encoding: Encoding): Promise<Rendition> {
    const { body } = this.#made;
    // Quality 5 costs about as much time as gzip 6 and is a sixth smaller; 11 would take seconds of one core.
    const params = { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: body.length };
    const bytes = encoding === "br" ? await brotli(body, { params }) : await zip(body, { level: 6 });
    const rendition = bytes.length < body.length ? this.#rendition(encoding, bytes) : this.identity;
    if (encoding === "br") this.br = rendition;
    else this.gzip = rendition;
    if (rendition !== this.identity) {
      this.bytes += bytes.length;
      this.grew?.(bytes.length);
    }
    return rendition;
  }

  #rendition(encoding: Encoding, bytes: Buffer): Rendition {
    return new Rendition(encoding === "identity" ? `"${this.#tag}"` : `"${this.#tag}-${encoding}"`, bytes, encoding, this.#made);
  }
}
