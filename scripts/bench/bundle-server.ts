/** Servers under load run as `npm start` runs the product: as one file of plain JavaScript. */
import path from "node:path";
import { build, type Plugin } from "esbuild";

const HERE = import.meta.dirname;

/** The guard is for Next's bundles; here there is none to guard. */
const serverOnly: Plugin = {
  name: "server-only",
  setup(hooks) {
    hooks.onResolve({ filter: /^server-only$/ }, ({ path: name }) => ({ path: name, namespace: "empty" }));
    hooks.onLoad({ filter: /.*/, namespace: "empty" }, () => ({ contents: "" }));
  },
};

/** Bundles `servers/<name>.ts`; the answer is the file. It lies in the project, so that packages are found from it. */
export async function bundleServer(name: string): Promise<string> {
  const outfile = path.join(HERE, "..", "..", "dist", "bench", `${name}.js`);
  await build({
    entryPoints: [path.join(HERE, "servers", `${name}.ts`)],
    outfile, bundle: true, format: "esm", platform: "node", target: "node20", packages: "external", logLevel: "silent", plugins: [serverOnly],
  });
  return outfile;
}
