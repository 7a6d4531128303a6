/** Readers without a token are counted by address where memory does not answer them, so that none can keep the process from the others. */
import "server-only";

/** How many each address may ask for in a minute, and at once: a render takes a tenth of a second, an API read a hundredth of that. */
const A_MINUTE = { page: 600, api: 6_000 } as const;
type LimitedKind = keyof typeof A_MINUTE;

/** More addresses are not remembered; the one that was away longest is forgotten first. */
const ADDRESSES_MAX = 20_000;
const MINUTE_MS = 60_000;

interface Budget {
  left: number;
  at: number;
}

export class ReaderLimits {
  readonly #budgets = { page: new Map<string, Budget>(), api: new Map<string, Budget>() };
  readonly #now: () => number;

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  /** Counts one; answers for how many seconds its asker must wait instead, or 0. */
  take(kind: LimitedKind, address: string): number {
    const budgets = this.#budgets[kind];
    const most = A_MINUTE[kind];
    const name = networkOf(address);
    const known = budgets.get(name);
    const at = this.#now();
    // A clock that is set back gives nothing, and takes nothing.
    const grown = known ? Math.min(most, known.left + (Math.max(0, at - known.at) * most) / MINUTE_MS) : most;
    const left = grown >= 1 ? grown - 1 : grown;
    budgets.delete(name);
    budgets.set(name, { left, at });
    if (budgets.size > ADDRESSES_MAX) budgets.delete(budgets.keys().next().value as string);
    return grown >= 1 ? 0 : Math.max(1, Math.ceil(((1 - grown) * MINUTE_MS) / most / 1000));
  }
}

/** What an asker is told who must wait. */
export const waitFor = (seconds: number) => `More was asked for from this address than is made in a minute. Ask again in ${seconds} s.`;

/** Whoever has one address of IPv6 has the 2^64 beside it. */
function networkOf(address: string): string {
  if (address.includes(".")) return address.slice(address.lastIndexOf(":") + 1);
  const [head = [], behind = []] = address.toLowerCase().split("::").map((part) => part.split(":").filter((group) => group !== ""));
  const whole = [...head, ...Array<string>(Math.max(0, 8 - head.length - behind.length)).fill("0"), ...behind];
  return whole.slice(0, 4).map((group) => group.replace(/^0+(?=.)/, "")).join(":");
}
