/** Every address of the app stands here with an example and who may open it; one that is not here fails the walk until it is decided. */
import { readdirSync } from "node:fs";

/** `anybody` needs no account; `door` is where one signs in, so it sends on whoever has; `step` is open in the middle of a sign-in alone. */
export type Opens = "anybody" | "door" | "step" | "viewer" | "editor" | "reviewer" | "admin";

export interface SitePage {
  example: string;
  opens: Opens;
  /** What it answers to whoever may open it, where that is not 200. */
  status?: number;
}

/** By route: folders of `app` without its groups and without the language. */
export const PAGES: Record<string, SitePage> = {
  "/": { example: "/", opens: "anybody" },
  "/[...rest]": { example: "/no/such/page", opens: "anybody", status: 404 },
  "/about": { example: "/about", opens: "anybody" },
  "/as-of-problem": { example: "/about?asOf=2999-01-01", opens: "anybody", status: 400 },
  "/compare": { example: "/compare?s=CO2_PC.CHN._Z.A&s=GDP_PC_CONST_USD.CHN._Z.A", opens: "anybody" },
  "/countries": { example: "/countries", opens: "anybody" },
  "/countries/[iso3]": { example: "/countries/CHL", opens: "anybody" },
  "/data": { example: "/data", opens: "anybody" },
  "/indicators": { example: "/indicators", opens: "anybody" },
  "/indicators/[code]": { example: "/indicators/CHN_CUSTOMS_BALANCE", opens: "anybody" },
  "/missing": { example: "/missing", opens: "anybody", status: 404 },
  "/pillars/[slug]": { example: "/pillars/trade", opens: "anybody" },
  "/releases": { example: "/releases", opens: "anybody" },
  "/releases/[number]": { example: "/releases/34", opens: "anybody" },
  "/search": { example: "/search?q=soy", opens: "anybody" },
  "/forgot": { example: "/forgot", opens: "anybody" },
  "/set-password": { example: "/set-password?token=used-up", opens: "anybody" },
  "/setup": { example: "/setup?token=used-up", opens: "anybody" },
  "/sign-in": { example: "/sign-in", opens: "door" },
  "/sign-in/code": { example: "/sign-in/code", opens: "step" },
  "/admin": { example: "/admin", opens: "viewer" },
  "/admin/account": { example: "/admin/account", opens: "viewer" },
  "/admin/annotations": { example: "/admin/annotations", opens: "viewer" },
  "/admin/annotations/[id]": { example: "/admin/annotations/chile-fta-2006", opens: "editor" },
  "/admin/annotations/new": { example: "/admin/annotations/new", opens: "editor" },
  "/admin/audit": { example: "/admin/audit", opens: "admin" },
  "/admin/changesets": { example: "/admin/changesets", opens: "viewer" },
  "/admin/changesets/[id]": { example: "/admin/changesets/34", opens: "viewer" },
  "/admin/changesets/[id]/preview/[[...path]]": { example: "/admin/changesets/34/preview", opens: "viewer" },
  "/admin/content": { example: "/admin/content", opens: "viewer" },
  "/admin/content/[kind]": { example: "/admin/content/indicator", opens: "viewer" },
  "/admin/content/[kind]/[id]": { example: "/admin/content/indicator/GDP_USD", opens: "editor" },
  "/admin/content/[kind]/new": { example: "/admin/content/indicator/new", opens: "editor" },
  "/admin/indicators": { example: "/admin/indicators", opens: "viewer" },
  "/admin/indicators/[code]/edit-data": { example: "/admin/indicators/GDP_USD/edit-data", opens: "editor" },
  "/admin/tokens": { example: "/admin/tokens", opens: "editor" },
  "/admin/users": { example: "/admin/users", opens: "admin" },
};

/** The routes that are there. */
export function routes(): string[] {
  const files = readdirSync("app", { recursive: true, encoding: "utf8" }).map((file) => `/${file.replaceAll("\\", "/")}`);
  const folders = files.filter((file) => file.endsWith("/page.tsx")).map((file) => file.slice(0, -"/page.tsx".length));
  return folders.map((folder) => folder.replace(/\/(\([^)]+\)|\[locale\])/g, "") || "/").sort();
}

/** Those that readers see, and those behind the sign-in. */
export const PUBLIC_PAGES = Object.values(PAGES).filter(({ opens }) => opens === "anybody" || opens === "door");
export const DESK_PAGES = Object.values(PAGES).filter((page) => !PUBLIC_PAGES.includes(page) && page.opens !== "step");
