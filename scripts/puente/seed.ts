/** The starter data are loaded without starting the server. */
import { ok } from "@/lib/domain/result";
import { loadStarterData } from "@/lib/jobs/starter/load-starter-data";
import type { Command } from "./command";

export const seed: Command = {
  name: "seed",
  summary: "Loads the starter data into a database that holds no publication.",
  usage: "",
  details: [],
  options: {},
  words: 0,
  required: [],
  database: "ready",
  async run() {
    const report = await loadStarterData();
    const text = report ? `Loaded ${report.cells} figures in ${report.publications} publications.` : "The database holds publications already; nothing was loaded.";
    return ok({ text, data: { loaded: report !== null, publications: report?.publications ?? 0, cells: report?.cells ?? 0 } });
  },
};
