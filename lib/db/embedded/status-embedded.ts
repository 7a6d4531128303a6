/** What there is to know about a data folder's database without starting or changing anything. */
import "server-only";
import { existsSync } from "node:fs";
import { otherHolders } from "./holders";
import type { Holder } from "./holders";
import { findHome } from "./home";
import { readPostmaster } from "./postmaster";

/** Where the database is, whether it runs, and who uses it. */
export interface EmbeddedStatus {
  /** Null where no database was made yet. */
  folder: string | null;
  running: { pid: number; port: number } | null;
  holders: Holder[];
}

/** Looks; throws only where the folder belongs to somebody else. */
export function statusEmbedded(dataDir: string): EmbeddedStatus {
  const home = findHome(dataDir);
  if (!home || !existsSync(home.cluster)) return { folder: null, running: null, holders: [] };
  return { folder: home.folder, running: readPostmaster(home.cluster), holders: otherHolders(home.folder) };
}
