/** The database is asked whether it still says what was published. */
import { verifyIntegrity } from "@/lib/db/verify-integrity";
import { ok } from "@/lib/domain/result";
import type { Command } from "./command";

export const verify: Command = {
  name: "verify",
  summary: "Checks the audit chain, the order of publications, the versions and the ready-made bodies against them.",
  usage: "",
  details: [],
  options: {},
  words: 0,
  required: [],
  database: "ready",
  async run() {
    const faults = await verifyIntegrity();
    if (faults.length === 0) return ok({ text: "Nothing is wrong: audit chain, publications, versions and bodies agree.", data: { ok: true, faults } });
    const lines = faults.map(({ what, subject, detail }) => `  ${what} ${subject}: ${detail}`);
    return ok({ text: [`${faults.length} faults:`, ...lines].join("\n"), data: { ok: false, faults }, bad: true });
  },
};
