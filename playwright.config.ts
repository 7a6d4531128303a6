/** Journeys are driven in a real Chromium against the production build. */
import { existsSync } from "node:fs";
import { chromium, defineConfig } from "@playwright/test";
import { BASE_URL } from "./tests/support/journey-settings";

const SYSTEM_BROWSERS = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const QUIET = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"];

/** Playwright's own browser where it was downloaded, else the system's. */
function browser(): { executablePath?: string; args?: string[] } {
  if (existsSync(chromium.executablePath())) return {};
  const executablePath = SYSTEM_BROWSERS.find((file) => existsSync(file));
  return executablePath ? { executablePath, args: QUIET } : {};
}

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
    launchOptions: browser(),
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
