/** Journeys and pictures are made in Playwright's own Chromium where it was downloaded, else in the system's. */
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

const SYSTEM_BROWSERS = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const QUIET = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"];

/** How to launch it. */
export function findBrowser(): { executablePath?: string; args?: string[] } {
  if (existsSync(chromium.executablePath())) return {};
  const executablePath = SYSTEM_BROWSERS.find((file) => existsSync(file));
  return executablePath ? { executablePath, args: QUIET } : {};
}
