/** The database is brought to the newest shape without starting the server. */
import { migrate } from "@/lib/db/migrate";
import { ok } from "@/lib/domain/result";
import type { Command } from "./command";

export const migrateCommand: Command = {
  name: "migrate",
  summary: "Applies the migrations that the database does not have yet.",
  usage: "",
  details: [],
  options: {},
  words: 0,
  required: [],
  database: "open",
  async run() {
    const { applied, already } = await migrate(process.env.DATABASE_URL!);
    const text = applied.length === 0 ? `Nothing to apply; all ${already} are there.` : `Applied ${applied.join(", ")}.`;
    return ok({ text, data: { applied, already } });
  },
};
