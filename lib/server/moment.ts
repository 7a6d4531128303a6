/** A public page is rendered from one publication: the newest, or the newest of the moment that was asked for. */
import "server-only";
import type { Result } from "@/lib/domain/result";
import type { PublicAddress } from "./response-cache/address";

/** Finds the publication of a moment; given by the start, since reading lies behind another door. */
export type ResolveAsOf = (text: string, now: Date) => Promise<Result<{ at: number; moment: string }>>;

export interface Moment {
  /** What is rendered: the address itself, or the page that says why its moment was refused. */
  address: PublicAddress;
  at: number;
  /** True for the newest publication: the next one makes the answer old. */
  bound: boolean;
  /** True where the address names the publication by its number. */
  fixed: boolean;
  /** 400 where the moment was refused. */
  status?: number;
}

const BY_NUMBER = /^publication:\d+$/;
const API_BY_NUMBER = /(?:^|&)asOf=publication%3A\d+(?:&|$)/;

/** At once where nothing has to be asked. */
export function momentOf(address: PublicAddress, current: number, resolveAsOf: ResolveAsOf): Moment | Promise<Moment> {
  if (address.kind === "asset") return { address, at: 0, bound: false, fixed: true };
  if (address.kind === "api") {
    const fixed = API_BY_NUMBER.test(address.query);
    return { address, at: current, bound: !fixed, fixed };
  }
  if (address.asOf === null) return { address, at: current, bound: true, fixed: false };
  return resolve(address, address.asOf, current, resolveAsOf);
}

async function resolve(address: PublicAddress, asOf: string, current: number, resolveAsOf: ResolveAsOf): Promise<Moment> {
  const found = await resolveAsOf(asOf, new Date());
  if (found.ok) return { address, at: found.value.at, bound: false, fixed: BY_NUMBER.test(asOf) };
  const query = new URLSearchParams({ code: found.problem.code, asOf }).toString();
  return { address: { ...address, path: `${address.prefix}/as-of-problem`, query, asOf: null }, at: current, bound: true, fixed: false, status: 400 };
}
