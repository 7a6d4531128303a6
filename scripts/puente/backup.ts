/** The site is written to one file while it runs. */
import { writeBackup } from "@/lib/db/backup/write-backup";
import { ok } from "@/lib/domain/result";
import { givenFile } from "./command";
import type { Command } from "./command";

export const backup: Command = {
  name: "backup",
  summary: "Writes everything to one checksummed file, as of the newest publication, while the site runs.",
  usage: "FILE",
  details: ["FILE  where to; readable by its owner only, since it holds password hashes"],
  options: {},
  words: 1,
  required: [],
  database: "ready",
  async run(given) {
    const report = await writeBackup(givenFile(given), new Date());
    const rows = Object.values(report.rows).reduce((sum, count) => sum + count, 0);
    return ok({ text: `Wrote ${rows} rows, publication ${report.publication}, to ${report.file}.`, data: report });
  },
};
