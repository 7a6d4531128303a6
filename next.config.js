/** How Next builds and serves the pages; caching, compression and headers belong to the server in front of it. */
import { existsSync } from "node:fs";
import createNextIntlPlugin from "next-intl/plugin";

/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  compress: false,
  reactStrictMode: true,
  // `npm run check` checks the types, of everything and not only of the pages.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ["@node-rs/argon2", "@prisma/adapter-pg", "@prisma/client", "pg", "pg-copy-streams", "pino", "prom-client"],
  outputFileTracingRoot: import.meta.dirname,
  turbopack: { root: import.meta.dirname },
  devIndicators: false,
  // A page is painted when it has come, and not one way to the server and back later: on a phone that is half a second.
  experimental: { inlineCss: true },
};

const requests = "./lib/i18n/request.ts";

export default existsSync(requests) ? createNextIntlPlugin(requests)(config) : config;
