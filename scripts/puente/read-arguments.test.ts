import { describe, expect, it } from "vitest";
import type { Command } from "./command";
import { UsageError } from "./command";
import { readArguments } from "./read-arguments";

const base = { summary: "", usage: "", details: [], database: "none" as const, run: () => Promise.reject(new Error("not run here")) };
const create: Command = { ...base, name: "user create", options: { email: { type: "string" } }, words: 0, required: ["email"] };
const backup: Command = { ...base, name: "backup", options: {}, words: 1, required: [] };
const read = (text: string) => readArguments(text.split(" ").filter(Boolean), [create, backup]);

describe("the words of the command line", () => {
  it("a command of two words is found with its options", () => {
    expect(read("user create --email a@b --json")).toMatchObject({ kind: "run", command: create, given: { options: { email: "a@b" } }, json: true });
  });

  it("help asks for the list, and nothing at all gets it unasked; --help asks for one command", () => {
    expect(read("")).toEqual({ kind: "help", of: null, asked: false });
    expect(read("--json")).toEqual({ kind: "help", of: null, asked: false });
    for (const words of ["--help", "-h", "help"]) expect(read(words)).toEqual({ kind: "help", of: null, asked: true });
    expect(read("user create --help")).toEqual({ kind: "help", of: create, asked: true });
  });

  it("a command that does not exist is answered with those that do", () => {
    expect(() => read("export --help")).toThrow('There is no command "export". There are: user create, backup.');
  });

  it.each(["user remove", "user create", "user create --email", "user create --email a --colour red", "backup", "backup a b", "user create --email a extra"])(
    "%s is refused with a sentence",
    (words) => {
      expect(() => read(words)).toThrow(UsageError);
    },
  );
});
