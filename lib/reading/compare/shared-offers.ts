/** A comparison is offered the transforms that mean something for every one of its series. */
import "server-only";
import type { Freq } from "@/lib/domain/period";
import type { Scope } from "../scope";
import { listOffers, type Offer } from "../display/list-offers";

/** In the order in which they are offered; an index has its base where all series have a figure. */
export async function sharedOffers(scope: Scope, keys: readonly string[], how: { freq: Freq | null; from: string | null }): Promise<Offer[]> {
  if (keys.length === 0) return [];
  const [together, ...alone] = await Promise.all([keys, ...keys.map((key) => [key])].map((each) => listOffers(scope, each, how)));
  const isForAll = ({ name, transform: { kind } }: Offer) => alone.every((offers) => offers.some((each) => (kind === "index" ? each.transform.kind === "index" : each.name === name)));
  return together!.filter((offer) => isForAll(offer));
}
