/** Two kinds of tests: `unit` needs nothing, `integration` has a real PostgreSQL. */
import path from "node:path";
import { defineConfig } from "vitest/config";

const alias = { "@": import.meta.dirname, "server-only": path.join(import.meta.dirname, "tests", "support", "server-only.ts") };
const resolve = { alias };

export default defineConfig({
  test: {
    coverage: { include: ["lib/**", "components/**"], exclude: ["lib/db/generated/**"], reporter: ["text-summary", "json-summary"] },
    projects: [
      {
        resolve,
        // A bound on hanging alone: how long a test takes on a busy machine says nothing about it.
        test: { name: "unit", isolate: false, testTimeout: 30_000, include: ["lib/**/*.test.ts", "components/**/*.test.{ts,tsx}", "app/**/*.test.ts", "scripts/**/*.test.ts", "tests/pictures/**/*.test.{ts,tsx}"] },
      },
      {
        resolve,
        test: {
          name: "integration",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/journeys/**", "tests/pictures/**"],
          globalSetup: "tests/support/database-server.ts",
          testTimeout: 30_000,
          hookTimeout: 60_000,
          pool: "forks",
        },
      },
    ],
  },
});
