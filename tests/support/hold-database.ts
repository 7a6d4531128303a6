/** A process that opens the embedded database of a folder, says so, and holds it until it is ended. Arguments: folder, kind. */
import "../../scripts/server-code";

const { openEmbedded } = await import("../../lib/db/embedded");
const [dataDir = "", kind = "server"] = process.argv.slice(2);
const database = await openEmbedded({ dataDir, as: kind === "command" ? "command" : "server", throwaway: true });
console.log(JSON.stringify({ url: database.url, adopted: database.adopted }));
const stay = setInterval(() => undefined, 60_000);
process.once("SIGTERM", () => {
  clearInterval(stay);
  void database.stop().then(() => process.exit(0));
});
