import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { FINDING_CODES, FINDINGS } from "@/lib/domain/checks/finding";
import { PROBLEM_CODES, PROBLEM_SENTENCES } from "@/lib/domain/problem";
import { LOCALES } from "@/lib/domain/text";

type Messages = Record<"problem" | "finding", Record<string, string>>;
/** Names of params: those in braces of their own, and those that a choice is made by. */
const params = (sentence: string) => new Set([...sentence.matchAll(/\{(\w+)(?:\}|, (?:select|plural))/g)].map(([, name]) => name));

describe.each(LOCALES)("in %s", (locale) => {
  const messages = JSON.parse(readFileSync(`messages/${locale}.json`, "utf8")) as Messages;

  it("every problem has its sentence, filled from the same params", () => {
    expect(Object.keys(messages.problem).sort()).toEqual([...PROBLEM_CODES].sort());
    for (const code of PROBLEM_CODES) {
      const known = params(PROBLEM_SENTENCES[code]);
      for (const name of known) expect(messages.problem[code], code).toContain(`{${name}`);
      if (!/select/.test(messages.problem[code]!)) expect(params(messages.problem[code]!), code).toEqual(known);
    }
  });

  it("every finding has its sentence, filled from the same params", () => {
    expect(Object.keys(messages.finding).sort()).toEqual([...FINDING_CODES].sort());
    for (const code of FINDING_CODES) expect(params(messages.finding[code]!), code).toEqual(params(FINDINGS[code][1]));
  });
});
