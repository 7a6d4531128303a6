/** What the API needs to be told by whatever process it runs in; left out, it trusts nobody and asks the database. */
import "server-only";
import { currentPublication } from "@/lib/reading/publication/current-publication";
import type { Scope } from "@/lib/reading/scope";

export interface ApiDeps {
  /** The publication that a read without `asOf` is answered from. Default: the newest, asked of the database. */
  scopeOf(request: Request): Promise<Scope> | Scope;
  /** The client's address as far as it can be believed, for the throttle of bad tokens. Default: everybody shares one. */
  addressOf(request: Request): string;
  now(): Date;
  /** Records an unexpected failure and gives the reference that the client is shown. Default: the error is thrown on. */
  onError?(error: unknown, request: Request): string;
}

export function completeDeps(given: Partial<ApiDeps>): ApiDeps {
  return {
    scopeOf: async () => ({ at: await currentPublication() }),
    addressOf: () => "somebody",
    now: () => new Date(),
    ...given,
  };
}

const NUMBER = /^\d{1,9}$/;

/** The publication that the server in front names; only for a process that removes this header from what outsiders send. */
export function scopeFromFront(request: Request): Promise<Scope> | Scope {
  const named = request.headers.get("x-puente-publication");
  return named !== null && NUMBER.test(named) ? { at: Number(named) } : currentPublication().then((at) => ({ at }));
}

/** The client's address that the server in front names, under the same condition. */
export function addressFromFront(request: Request): string {
  return request.headers.get("x-forwarded-for") ?? "unknown";
}
