import { expect, it, test } from "vitest";
import { agreeStatus, defaultStatus, isMissingStatus, isObsStatus, mayLackValue, OBS_STATUSES, parseObsStatus } from "./observation";

it("has all twenty letters of SDMX CL_OBS_STATUS 2.2", () => {
  expect(OBS_STATUSES.join("")).toBe("ABDEFGHIJKLMNOPQSUVW");
});

it("a value never stands with a status that says it is missing, and none is missing without one that allows it", () => {
  const lacking = OBS_STATUSES.filter((status) => agreeStatus(null, status).ok);
  const valued = OBS_STATUSES.filter((status) => agreeStatus("0", status).ok);
  expect(lacking.join("")).toBe("HLMNOQS");
  expect(OBS_STATUSES.filter((status) => !valued.includes(status)).join("")).toBe("HLMOQ");
  expect(OBS_STATUSES.filter(mayLackValue)).toEqual(lacking);
  expect(OBS_STATUSES.filter(isMissingStatus).join("")).toBe("HLMOQ");
});

it("says which way value and status contradict each other", () => {
  expect(agreeStatus(null, "A")).toMatchObject({ problem: { code: "status-needs-value", params: { status: "A" } } });
  expect(agreeStatus("5", "M")).toMatchObject({ problem: { code: "status-forbids-value", params: { status: "M", value: "5" } } });
});

it("a value is normal and a missing one missing unless said otherwise; zero is a value", () => {
  expect([defaultStatus("0"), defaultStatus(null)]).toEqual(["A", "M"]);
});

test.each([["p", "P"], [" E ", "E"], ["A", "A"]])("%j is read as %s", (text, status) => {
  expect(parseObsStatus(text)).toEqual({ ok: true, value: status });
});

test.each(["", "R", "AA", "toString", "__proto__", "ß"])("%j is no status", (text) => {
  expect(parseObsStatus(text)).toMatchObject({ problem: { code: "status-unknown" } });
  expect(isObsStatus(text)).toBe(false);
});
