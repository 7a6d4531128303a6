/** Journeys are driven in a real Chromium against the production build. */
import { defineConfig } from "@playwright/test";
import { findBrowser } from "./scripts/find-browser";
import { BASE_URL } from "./tests/support/journey-settings";

export default defineConfig({
  testDir: "tests/journeys",
  outputDir: "test-results/journeys",
  // Journeys change one site one after the other.
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [["list"], ["json", { outputFile: "test-results/journeys.json" }]],
  use: {
    baseURL: BASE_URL,
    browserName: "chromium",
    launchOptions: findBrowser(),
    locale: "en-GB",
    timezoneId: "UTC",
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
  },
  webServer: {
    command: "node --import tsx tests/support/serve.ts",
    url: `${BASE_URL}/api/ready`,
    timeout: 300_000,
    reuseExistingServer: false,
    stdout: "pipe",
    gracefulShutdown: { signal: "SIGTERM", timeout: 30_000 },
  },
});
