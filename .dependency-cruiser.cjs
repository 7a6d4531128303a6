/** The one-way doors between rooms: what is not listed is forbidden, so a new folder fails until somebody decides. */

/** Who may enter which rooms of lib; every room may also use what lies inside itself. */
const DOORS = {
  "^app/": ["components", "lib/pictures", "lib/reading", "lib/editing", "lib/access", "lib/api", "lib/ingest", "lib/format", "lib/charts", "lib/domain", "lib/i18n", "lib/config", "app"],
  "^components/": ["components", "lib/charts", "lib/format", "lib/domain", "lib/i18n"],
  "^components/grid/": ["lib/ingest"],
  "^lib/api/": ["lib/reading", "lib/editing", "lib/access", "lib/files", "lib/domain", "lib/config"],
  "^lib/jobs/": ["lib/reading", "lib/editing", "lib/files", "lib/ingest", "lib/access", "lib/db", "lib/domain", "lib/config"],
  "^lib/(reading|access)/": ["lib/db", "lib/domain", "lib/format", "lib/config"],
  // The site's own pages are found by the words they show.
  "^lib/reading/search/": ["messages"],
  // What was done to figures is said in every language, before the reader's is known.
  "^lib/reading/display/": ["lib/i18n/local-message"],
  "^lib/editing/": ["lib/db", "lib/ingest", "lib/domain", "lib/config"],
  // ADR 4: access alone hashes, seals and counts what is secret.
  "^lib/editing/accounts/": ["lib/access/(password|token|throttle|one-time|second-factor)"],
  "^lib/server/": ["lib/api", "lib/jobs", "lib/access", "lib/db", "lib/domain", "lib/config", "lib/progress"],
  "^lib/db/": ["lib/domain", "lib/config"],
  // A setting may name a role.
  "^lib/config\\.": ["lib/domain/role"],
  "^lib/(files|ingest|format|charts)/": ["lib/domain"],
  "^lib/i18n/": ["lib/domain", "messages"],
  // The start hands lib/server what it may not fetch itself: the number of the newest publication, a moment's, a body.
  "^server\\.ts$": ["lib/server", "lib/api", "lib/jobs", "lib/access", "lib/db", "lib/editing", "lib/reading/(publication|series)", "lib/config", "lib/progress"],
  "^(proxy\\.ts|next\\.config\\.js)$": ["lib/i18n"],
  "^scripts/": ["scripts", "lib", "messages", "package\\.json"],
  "^tests/": ["tests", "scripts", "lib", "components", "app", "messages", "prisma", "package\\.json"],
};

const room = (names) => `^(${names.join("|")})(/|\\.|$)`;
const OUTSIDE = ["core", "npm", "npm-dev", "npm-optional", "npm-peer"];
const TESTS = "\\.test\\.tsx?$";

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  allowedSeverity: "error",
  allowed: [
    ...Object.entries(DOORS).map(([from, to]) => ({ from: { path: from }, to: { path: room(to) } })),
    // Inside a room one may go anywhere.
    { from: { path: "^lib/([^/]+)/" }, to: { path: "^lib/$1/" } },
    // A test beside a file sees that file.
    { from: { path: "^(lib/[^/]+)\\.test\\.ts$" }, to: { path: "^$1\\.ts$" } },
    // What a test looks for is named by the text that a reader sees.
    { from: { path: TESTS }, to: { path: "^messages/" } },
    // What comes from outside is narrowed by the rules below.
    { from: {}, to: { dependencyTypes: OUTSIDE } },
    { from: {}, to: { path: "\\.css$" } },
  ],
  forbidden: [
    { name: "no-circle", severity: "error", from: {}, to: { circular: true } },
    { name: "resolves", severity: "error", from: {}, to: { couldNotResolve: true } },
    {
      name: "pure-rooms-know-no-machine",
      comment: "domain, charts, format and ingest run in browser and server alike: no Node, no React, no Next.",
      severity: "error",
      from: { path: "^lib/(domain|charts|format|ingest)/", pathNot: TESTS },
      to: { dependencyTypes: OUTSIDE, pathNot: "node_modules/(zod|big\\.js|d3-[a-z]+|markdown-it|@types/(big\\.js|d3-[a-z]+))/" },
    },
    {
      name: "only-db-speaks-to-postgresql",
      severity: "error",
      from: { pathNot: "^(lib/db/|scripts/|tests/)" },
      to: { path: "node_modules/(@prisma/|prisma/|pg/|@types/pg/|pg-copy-streams/|@types/pg-copy-streams/)|^lib/db/generated/" },
    },
    { name: "public-pages-never-edit", severity: "error", from: { path: "^app/(\\[locale\\]/\\(site\\)|embed)/" }, to: { path: "^lib/editing/" } },
    {
      name: "lib-knows-no-framework",
      severity: "error",
      from: { path: "^lib/", pathNot: "^lib/(i18n|server|access)/" },
      to: { path: "node_modules/(next|react|react-dom|next-auth|next-intl)/" },
    },
    {
      name: "product-needs-no-development-package",
      severity: "error",
      from: { path: "^(app|components|lib|server\\.ts)", pathNot: TESTS },
      to: { dependencyTypes: ["npm-dev"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules|lib/db/generated" },
    exclude: { path: "^(\\.next|dist|coverage)/" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "default", "types"] },
  },
};
