/** However many ask for an answer that is not there yet, it is made once. */
import "server-only";

export interface Flight<T> {
  readonly promise: Promise<T>;
  /** Whether this caller began it. */
  readonly mine: boolean;
}

export class Flights<T> {
  readonly #running = new Map<string, Promise<T>>();

  /** Joins the making of `key`, or begins it. */
  join(key: string, make: () => Promise<T>): Flight<T> {
    const running = this.#running.get(key);
    if (running) return { promise: running, mine: false };
    const promise = make().finally(() => this.#running.delete(key));
    // Whoever waits sees the failure; when nobody does, it must not end the process.
    promise.catch(() => undefined);
    this.#running.set(key, promise);
    return { promise, mine: true };
  }

  get size(): number {
    return this.#running.size;
  }
}
