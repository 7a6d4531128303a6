/** The hand-written source files of the project. */
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";

const ROOMS = ["app", "components", "lib", "scripts", "tests", "prisma"];
const TOP = ["server.ts", "proxy.ts", "next.config.js", "eslint.config.js", "vitest.config.ts", "playwright.config.ts"];
const GENERATED = path.join("lib", "db", "generated");

/** Paths of all TypeScript and JavaScript files, relative to the project. */
export function sourceFiles(): string[] {
  const below = ROOMS.filter((room) => existsSync(room)).flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: "utf8" }).map((name) => path.join(room, name)),
  );
  return [...below, ...TOP.filter((file) => existsSync(file))].filter((file) => /\.(tsx?|m?js|cjs)$/.test(file) && !file.startsWith(GENERATED));
}
