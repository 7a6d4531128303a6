/** A backup becomes a site again. */
import { restoreBackup } from "@/lib/db/backup/restore-backup";
import { ok } from "@/lib/domain/result";
import { givenFile } from "./command";
import type { Command } from "./command";

export const restore: Command = {
  name: "restore",
  summary: "Reads a backup into an empty database (a new PUENTE_DATA_DIR, say); all of it or nothing.",
  usage: "FILE",
  details: ["FILE  a file that backup wrote, by this version or an earlier one"],
  options: {},
  words: 1,
  required: [],
  database: "ready",
  async run(given) {
    const { header, rows } = await restoreBackup(givenFile(given));
    const count = Object.values(rows).reduce((sum, each) => sum + each, 0);
    return ok({ text: `Restored ${count} rows, publication ${header.publication}, taken ${header.takenAt}.`, data: { ...header, rows } });
  },
};
