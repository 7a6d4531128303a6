/** This node knows the number of the newest publication: told by the database at once, and asking every two seconds all the same. */
import "server-only";
import { within } from "./within";

/** An open LISTEN connection. */
export interface Listening {
  close(): Promise<void>;
}

export interface PublicationFeedOptions {
  /** Opens one connection that listens; `lost` is called once when it breaks. */
  listen: (channel: string, heard: (payload: string) => void, lost: (cause: Error) => void) => Promise<Listening>;
  readPublicationNumber: () => Promise<number>;
  pollMs?: number;
  log?: { warn(details: object, text: string): void; info(details: object, text: string): void };
}

export interface PublicationFeed {
  /** The newest publication known here; 0 where nothing was published. */
  current(): number;
  /** Whether the database answered the last time it was asked. */
  reachable(): boolean;
  /** Asks the database now; for when something failed and its absence may be why. */
  verify(): Promise<boolean>;
  /** Calls `heard` with each new number; the answer ends that. */
  onChange(heard: (n: number) => void): () => void;
  stop(): Promise<void>;
}

const POLL_MS = 2_000;
/** A database that says nothing for this long is as good as away. */
const READ_MS_MAX = 2_000;
const BACKOFF_MIN_MS = 100;
const BACKOFF_MAX_MS = 5_000;

/** Reads the number once, so that it is known when this returns, then follows it. Throws where the first read fails. */
export async function followPublications(options: PublicationFeedOptions): Promise<PublicationFeed> {
  const feed = new Feed(options);
  await feed.start();
  return feed;
}

class Feed implements PublicationFeed {
  readonly #options: PublicationFeedOptions;
  readonly #listeners = new Set<(n: number) => void>();
  #number = 0;
  #lower: number | undefined;
  #reachable = true;
  #listening: Listening | undefined;
  #poll: NodeJS.Timeout | undefined;
  #retry: NodeJS.Timeout | undefined;
  #backoffMs = BACKOFF_MIN_MS;
  #stopped = false;
  #reading: Promise<void> | undefined;

  constructor(options: PublicationFeedOptions) {
    this.#options = options;
  }

  current(): number {
    return this.#number;
  }

  reachable(): boolean {
    return this.#reachable;
  }

  async verify(): Promise<boolean> {
    await this.#read();
    return this.#reachable;
  }

  onChange(heard: (n: number) => void): () => void {
    this.#listeners.add(heard);
    return () => this.#listeners.delete(heard);
  }

  async start(): Promise<void> {
    this.#number = await this.#options.readPublicationNumber();
    await this.#connect();
    this.#schedulePoll();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#poll);
    clearTimeout(this.#retry);
    await this.#listening?.close().catch(() => undefined);
    this.#listeners.clear();
  }

  async #connect(): Promise<void> {
    try {
      const listening = await this.#options.listen("publication", (payload) => this.#heard(Number(payload)), (cause) => this.#lost(cause));
      if (this.#stopped) return await listening.close();
      this.#listening = listening;
      this.#backoffMs = BACKOFF_MIN_MS;
      // What was announced between two connections was heard by nobody.
      await this.#read();
    } catch (cause) {
      this.#lost(cause as Error);
    }
  }

  #lost(cause: Error): void {
    this.#listening = undefined;
    if (this.#stopped) return;
    this.#options.log?.warn({ err: cause, againInMs: this.#backoffMs }, "publications are not announced; connecting again");
    clearTimeout(this.#retry);
    this.#retry = setTimeout(() => void this.#connect(), this.#backoffMs).unref();
    this.#backoffMs = Math.min(this.#backoffMs * 2, BACKOFF_MAX_MS);
  }

  // One poll ends before the next is planned: a database that stalls is not asked by a crowd.
  #schedulePoll(): void {
    this.#poll = setTimeout(() => void this.#pollOnce(), this.#options.pollMs ?? POLL_MS).unref();
  }

  async #pollOnce(): Promise<void> {
    await this.#read();
    if (!this.#stopped) this.#schedulePoll();
  }

  #read(): Promise<void> {
    this.#reading ??= this.#readOnce().finally(() => (this.#reading = undefined));
    return this.#reading;
  }

  async #readOnce(): Promise<void> {
    try {
      const read = await within(this.#options.readPublicationNumber(), READ_MS_MAX);
      if (read === undefined) throw new Error(`The database said nothing for ${READ_MS_MAX} ms`);
      if (!this.#reachable) this.#options.log?.info({ publication: read }, "the database answers again");
      this.#reachable = true;
      if (read >= this.#number) this.#lower = undefined;
      if (read > this.#number) this.#change(read);
      else if (read < this.#number) this.#readLower(read);
    } catch (cause) {
      if (this.#reachable) this.#options.log?.warn({ err: cause }, "the database does not answer; kept pages are marked as possibly old");
      this.#reachable = false;
    }
  }

  // A read that began before an announcement may end after it, so one lower number means nothing; two mean a restored backup.
  #readLower(read: number): void {
    if (this.#lower === read) this.#change(read);
    else this.#lower = read;
  }

  #heard(n: number): void {
    this.#reachable = true;
    if (Number.isSafeInteger(n) && n > this.#number) this.#change(n);
  }

  #change(n: number): void {
    this.#number = n;
    this.#lower = undefined;
    for (const listener of this.#listeners) listener(n);
  }
}
