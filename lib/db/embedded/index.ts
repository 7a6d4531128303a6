/** The door of the embedded database: open it, or ask about it. */
import "server-only";
export { openEmbedded } from "./open-embedded";
export type { EmbeddedDatabase, EmbeddedOptions } from "./open-embedded";
export { refuseSecondServer } from "./refuse-second-server";
export { statusEmbedded } from "./status-embedded";
export type { EmbeddedStatus } from "./status-embedded";
export { openThrowaway } from "./throwaway";
