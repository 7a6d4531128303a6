/** Anonymous reads of public pages and of the API are answered from memory, and made anew once per publication. */
import "server-only";
import type { IncomingMessage, ServerResponse } from "node:http";
import { chooseEncoding } from "./accept-encoding";
import { type CacheCounts, newCounts } from "./cache-counts";
import { Entry, type Made, type Rendition } from "./entry";
import { Flights } from "./flights";
import { readMarks } from "./marks";
import { send } from "./send";
import { ALWAYS, Shortcuts } from "./shortcuts";
import { CACHE_BYTES_DEFAULT, Store } from "./store";
import { within } from "../within";

/** What was made, and whether it may be kept, and given to others who asked at the same time. */
export type Outcome = Made & { keep: boolean; shared: boolean };

/** One public request, its address read and its moment resolved. */
export interface PublicRequest {
  /** Same key, same answer, as of one publication. */
  key: string;
  /** The publication to answer from. */
  publication: number;
  /** True: a newer publication makes the answer old. False: it belongs to a past one and cannot change. */
  bound: boolean;
  /** False where the address itself may come to mean another publication (a date). */
  fixed: boolean;
  make: () => Promise<Outcome>;
}

export interface ResponseCacheOptions {
  publication: { current(): number; reachable(): boolean; onChange(heard: (n: number) => void): () => void };
  /** 0: nothing is kept, and each request is answered by itself. */
  bytesMax?: number;
  now?: () => number;
  /** How long after a publication the answer before it may still be given while the new one is being made. */
  staleMs?: number;
}

const STALE_MS = 800;
/** Pages also show what is due next, which time alone changes. */
const FRESH_MS = 5 * 60_000;
/** How long a reader waits for a new answer while there is an old one. */
const WAIT_MS = 3_000;
/** After a failure the old answer is given for this long before the next attempt. */
const RETRY_MS = 1_000;
const TICK_MS = 250;

export class ResponseCache {
  readonly counts: CacheCounts = newCounts();
  readonly #shortcuts = new Shortcuts();
  readonly #flights = new Flights<Entry | Outcome>();
  readonly #store: Store;
  readonly #options: ResponseCacheOptions;
  readonly #now: () => number;
  readonly #ticking: NodeJS.Timeout;
  readonly #leave: () => void;
  #tick: number;
  #current: number;
  #changedAt = 0;

  constructor(options: ResponseCacheOptions) {
    this.#options = options;
    this.#now = options.now ?? Date.now;
    this.#store = new Store(options.bytesMax ?? CACHE_BYTES_DEFAULT, (entry) => this.#shortcuts.forget(entry));
    this.#current = options.publication.current();
    this.#tick = this.#now();
    // Reading the clock for each request costs more than the rest of a hit's decisions.
    this.#ticking = setInterval(() => (this.#tick = this.#now()), TICK_MS).unref();
    this.#leave = options.publication.onChange((n) => {
      // A lower number is another site, restored from a backup: its publications share nothing with these but their numbers.
      if (n < this.#current) this.#store.clear();
      this.#current = n;
      this.#changedAt = this.#now();
    });
  }

  /** Answers at once from memory, or returns false and has done nothing. */
  answer(req: IncomingMessage, res: ServerResponse): boolean {
    const shortcut = this.#shortcuts.get(req.url as string);
    if (shortcut === undefined) return false;
    const { entry, validFor } = shortcut;
    if (validFor !== this.#current && validFor !== ALWAYS) return false;
    if (entry.freshUntil < this.#tick || (req.method !== "GET" && req.method !== "HEAD")) return false;
    const marks = readMarks(req.rawHeaders);
    if (marks.variant || marks.authorized || !this.#options.publication.reachable()) return false;
    const rendition = entry.ready(chooseEncoding(marks.acceptEncoding));
    if (rendition === undefined) return false;
    entry.usedAt = this.#tick;
    if (send(res, entry, rendition, marks.ifNoneMatch, false)) this.counts.notModified++;
    else this.counts.hits++;
    return true;
  }

  /** Answers from what is kept, from what is being made, or from what is made now. Throws what making threw. */
  async serve(request: PublicRequest, req: IncomingMessage, res: ServerResponse): Promise<void> {
    const marks = readMarks(req.rawHeaders);
    const reply: Reply = { req, res, encoding: marks.acceptEncoding, ifNoneMatch: marks.ifNoneMatch, shortcut: !marks.variant };
    if (this.#options.bytesMax === 0) return this.#send(this.#unkept(request, await request.make()), request, reply, false);
    const kept = this.#store.get(request.key);
    if (kept && this.#holds(kept, request)) return this.#send(kept, request, reply, !this.#options.publication.reachable());
    if (kept && this.#now() < kept.retryAt) return this.#send(kept, request, reply, true);
    const flight = this.#flights.join(`${request.key}\n${request.publication}`, () => this.#make(request));
    if (kept && this.#mayGoOn(kept, request, flight.mine)) return this.#send(kept, request, reply, kept.publication !== request.publication);
    this.counts.misses++;
    const made = kept ? await this.#madeOr(kept, flight.promise) : await flight.promise;
    if (made === kept && kept) return this.#send(kept, request, reply, true);
    if (made instanceof Entry) return this.#send(made, request, reply, false);
    const own = flight.mine || made.shared ? made : await request.make();
    return this.#send(own instanceof Entry ? own : this.#unkept(request, own), request, reply, false);
  }

  /** The kept answer of an address whose meaning cannot be found out now, marked as possibly old; false where there is none. */
  async answerInDoubt(req: IncomingMessage, res: ServerResponse): Promise<boolean> {
    const entry = this.#shortcuts.get(req.url as string)?.entry;
    const marks = readMarks(req.rawHeaders);
    if (!entry || marks.variant || marks.authorized) return false;
    const { acceptEncoding, ifNoneMatch } = marks;
    this.counts.stale++;
    send(res, entry, await entry.prepare(chooseEncoding(acceptEncoding)), ifNoneMatch, true);
    return true;
  }

  get kept(): { entries: number; bytes: number; making: number } {
    return { entries: this.#store.size, bytes: this.#store.bytes, making: this.#flights.size };
  }

  close(): void {
    clearInterval(this.#ticking);
    this.#leave();
    this.#store.clear();
  }

  #holds(kept: Entry, request: PublicRequest): boolean {
    if (!request.bound) return true;
    return kept.publication >= request.publication && kept.freshUntil >= this.#now();
  }

  /** Old by age alone: anybody may have it meanwhile. Old by a publication: whoever begins the new one waits for it. */
  #mayGoOn(kept: Entry, request: PublicRequest, mine: boolean): boolean {
    if (kept.publication === request.publication) return true;
    return !mine && this.#now() - this.#changedAt <= (this.#options.staleMs ?? STALE_MS);
  }

  async #make(request: PublicRequest): Promise<Entry | Outcome> {
    this.counts.made++;
    const outcome = await request.make();
    if (!outcome.keep) return outcome;
    const freshUntil = request.bound ? this.#now() + FRESH_MS : Number.POSITIVE_INFINITY;
    const entry = new Entry(request.key, outcome, freshUntil, request.bound);
    entry.usedAt = this.#now();
    this.#store.put(entry);
    return entry;
  }

  async #madeOr(kept: Entry, making: Promise<Entry | Outcome>): Promise<Entry | Outcome> {
    const made = await within(making.catch(() => undefined), WAIT_MS);
    if (made && made.status < 500) return made;
    kept.retryAt = this.#now() + RETRY_MS;
    return kept;
  }

  #unkept(request: PublicRequest, outcome: Outcome): Entry {
    return new Entry(request.key, outcome, 0, true);
  }

  #send(entry: Entry, request: PublicRequest, reply: Reply, stale: boolean): void | Promise<void> {
    const { req, shortcut } = reply;
    entry.usedAt = this.#now();
    const current = entry.publication === request.publication;
    if (shortcut && current && this.#store.get(entry.key) === entry) {
      this.#shortcuts.add(req.url as string, entry, request.fixed && !request.bound ? ALWAYS : request.bound ? request.publication : this.#current);
    }
    if (stale) this.counts.stale++;
    const rendition = entry.prepare(entry.status === 200 ? chooseEncoding(reply.encoding) : "identity");
    if (rendition instanceof Promise) return rendition.then((ready) => this.#write(entry, ready, reply, stale));
    return this.#write(entry, rendition, reply, stale);
  }

  #write(entry: Entry, rendition: Rendition, { res, ifNoneMatch }: Reply, stale: boolean): void {
    if (send(res, entry, rendition, ifNoneMatch, stale)) this.counts.notModified++;
    else this.counts.hits++;
  }
}

interface Reply {
  req: IncomingMessage;
  res: ServerResponse;
  encoding: string;
  ifNoneMatch: string;
  shortcut: boolean;
}
