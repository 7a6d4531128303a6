/** The settings that decide who gets in are read once a process. */
import "server-only";
import { type Config, loadConfig } from "@/lib/config";

let kept: Config | undefined;

/** The settings of this process, read when the first request needs them. */
export const settings = (): Config => (kept ??= loadConfig());
