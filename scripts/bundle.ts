/** What runs in Node outside Next is one file each: the server and the operator's command line. */
import { existsSync } from "node:fs";
import { context, build } from "esbuild";
import type { BuildOptions, Plugin } from "esbuild";

/** The bundles and what they are made from. */
export const SERVER_ENTRY = "server.ts";
const COMMAND_ENTRY = "scripts/puente/main.ts";

/** Makes those whose source exists. */
export async function bundleAll(): Promise<void> {
  const entries = { server: SERVER_ENTRY, puente: COMMAND_ENTRY };
  const found = Object.entries(entries).filter(([, file]) => existsSync(file));
  await build({ ...options(), entryPoints: Object.fromEntries(found), outdir: "dist" });
}

/** Bundles the server now and after each change; `onBuilt` hears of every bundle that succeeded. */
export async function watchServer(outfile: string, onBuilt: () => void): Promise<() => Promise<void>> {
  const announce: Plugin = {
    name: "announce",
    setup: (hooks) => hooks.onEnd((result) => (result.errors.length === 0 ? onBuilt() : undefined)),
  };
  const base = options();
  const watching = await context({ ...base, entryPoints: [SERVER_ENTRY], outfile, plugins: [...(base.plugins ?? []), announce], logLevel: "warning" });
  await watching.watch();
  return () => watching.dispose();
}

function options(): BuildOptions {
  return {
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    packages: "external",
    sourcemap: true,
    jsx: "automatic",
    logLevel: "silent",
    plugins: [serverOnly, nextParts],
  };
}

/** The guard is for Next's bundles; here there is none to guard. */
const serverOnly: Plugin = {
  name: "server-only",
  setup(hooks) {
    hooks.onResolve({ filter: /^server-only$/ }, ({ path }) => ({ path, namespace: "empty" }));
    hooks.onLoad({ filter: /.*/, namespace: "empty" }, () => ({ contents: "" }));
  },
};

/** Next has no list of exports, so Node wants the ending that bundlers add. */
const nextParts: Plugin = {
  name: "next-parts",
  setup: (hooks) => hooks.onResolve({ filter: /^next\/[\w/-]+$/ }, ({ path }) => ({ path: `${path}.js`, external: true })),
};
