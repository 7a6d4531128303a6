/** The door of the HTTP process: what the start needs to serve. */
import "server-only";
export { openFront } from "./front";
export type { Front, FrontOptions } from "./front";
export { createHttpServer, listen, PortTakenError, refuseTakenPort } from "./http-server";
export { closeServer, runStopSteps, stopOnSignals } from "./graceful-stop";
export type { StopStep } from "./graceful-stop";
export { createLogger } from "./logger";
export type { Logger } from "./logger";
export { followPublications } from "./publication-feed";
export type { Listening, PublicationFeed } from "./publication-feed";
export type { ApiFetch } from "./api-door/api-door";
export type { ResolveAsOf } from "./moment";
