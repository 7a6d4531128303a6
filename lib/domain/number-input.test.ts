import { expect, it, test } from "vitest";
import { readNumberInput } from "./number-input";

test.each([
  [5, "5"],
  [-0, "0"],
  [0.1, "0.1"],
  [1e-7, "0.0000001"],
  [1e21, "1000000000000000000000"],
  [123456789012345, "123456789012345"],
  [-12.5, "-12.5"],
  ["12.50", "12.50"],
  ["123456789012345678901234567890", "123456789012345678901234567890"],
])("%s becomes %s", (given, value) => {
  expect(readNumberInput(given)).toEqual({ ok: true, value });
});

test.each([
  [1234567890123456, "number-imprecise"],
  [0.1 + 0.2, "number-imprecise"],
  [9007199254740993, "number-imprecise"],
  [Number.NaN, "number-not-finite"],
  [Number.POSITIVE_INFINITY, "number-not-finite"],
  [1e-21, "number-too-many-decimals"],
  [1e30, "number-too-many-digits"],
  ["1e5", "number-malformed"],
  ["1,5", "number-malformed"],
  ["", "number-malformed"],
])("%s is refused (%s)", (given, code) => {
  expect(readNumberInput(given)).toMatchObject({ ok: false, problem: { code } });
});

it("advises to send a string where a float may have lost digits", () => {
  expect(readNumberInput(0.1 + 0.2)).toMatchObject({ problem: { message: expect.stringContaining("string of digits") } });
});
