import { expect, test } from "vitest";
import { ReaderLimits } from "./reader-limits";

/** A clock that is set by hand. */
const clock = { at: 0 };
const open = () => ((clock.at = 0), new ReaderLimits(() => clock.at));
const takeMany = (limits: ReaderLimits, count: number, address: string) => Array.from({ length: count }, () => limits.take("page", address));

test("an address has 600 pages a minute, then one every tenth of a second, and others have their own", () => {
  const limits = open();
  expect(takeMany(limits, 600, "192.0.2.1").every((wait) => wait === 0)).toBe(true);
  expect(limits.take("page", "192.0.2.1")).toBe(1);
  expect([limits.take("page", "192.0.2.2"), limits.take("api", "192.0.2.1")]).toEqual([0, 0]);
  clock.at = 100;
  expect([limits.take("page", "192.0.2.1"), limits.take("page", "192.0.2.1")]).toEqual([0, 1]);
  clock.at = 1_000_000;
  expect(takeMany(limits, 601, "192.0.2.1").filter((wait) => wait > 0)).toHaveLength(1);
});

test("asking on in vain makes nobody wait longer, nor does a clock that is set back", () => {
  const limits = open();
  clock.at = 10_000;
  takeMany(limits, 5_000, "192.0.2.1");
  clock.at = 0;
  expect(limits.take("page", "192.0.2.1")).toBe(1);
  clock.at = 101;
  expect(limits.take("page", "192.0.2.1")).toBe(0);
});

test("the addresses of one network of IPv6 are one reader, and IPv4 behind IPv6 is itself", () => {
  const limits = open();
  takeMany(limits, 600, "2001:db8:0:1::1");
  for (const same of ["2001:db8::1:0:0:0:2", "2001:0DB8:0000:0001:ffff:1:2:3"]) expect(limits.take("page", same), same).toBe(1);
  for (const other of ["2001:db8:0:2::1", "2001:db8::1", "::1"]) expect(limits.take("page", other), other).toBe(0);
  takeMany(limits, 600, "::ffff:192.0.2.1");
  expect([limits.take("page", "192.0.2.1"), limits.take("page", "::ffff:192.0.2.2")]).toEqual([1, 0]);
});
