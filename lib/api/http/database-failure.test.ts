import { expect, it } from "vitest";
import { isDatabaseAway } from "./database-failure";

const coded = (code: string, cause?: unknown) => Object.assign(new Error("x", { cause }), { code });

it.each([
  coded("ECONNREFUSED"), coded("57P01"), coded("53300"), coded("53100"), coded("08006"), coded("40P01"), coded("40001"), coded("P1001"), coded("P2024"),
  new Error("timeout exceeded when trying to connect"), new Error("Connection terminated unexpectedly"), new Error("Cannot use a pool after calling end on the pool"),
  new Error("x", { cause: coded("ECONNRESET") }), new AggregateError([coded("ECONNREFUSED")], ""), { message: "x", cause: { originalCode: "57P03" } },
])("a database that is away is recognised (%#)", (error) => {
  expect(isDatabaseAway(error)).toBe(true);
});

it.each([new Error("x"), coded("23505"), coded("42P01"), coded("22021"), coded("P2002"), coded("ERR_INVALID_ARG_TYPE"), "ECONNREFUSED", null, undefined, 57])("a fault of ours is not taken for one (%#)", (error) => {
  expect(isDatabaseAway(error)).toBe(false);
});

it("an error that is its own cause ends the search", () => {
  const error = new Error("x");
  error.cause = error;
  expect(isDatabaseAway(error)).toBe(false);
});
