/** Everything that a start needs is looked at, and each finding says what to do. */
import { ok } from "@/lib/domain/result";
import type { Command } from "./command";
import { examine } from "./examine";

export const doctor: Command = {
  name: "doctor",
  summary: "Looks at Node, the settings, the data folder, the disk, the build and the database, and says what is wrong.",
  usage: "",
  details: [],
  options: {},
  words: 0,
  required: [],
  database: "none",
  async run() {
    const findings = await examine();
    const bad = findings.some(({ state }) => state === "bad");
    const mark = { good: "ok ", note: "-- ", bad: "BAD" };
    const text = findings.map(({ state, what, say }) => `${mark[state]}  ${what.padEnd(12)}  ${say}`).join("\n");
    return ok({ text, data: { ok: !bad, findings }, bad });
  },
};
