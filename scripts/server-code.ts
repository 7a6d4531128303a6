/** Scripts may import the product's server folders: "server-only" guards Next's bundles, and here there is none. */
import { register } from "node:module";

const hook = `export async function resolve(name, context, next) {
  return name === "server-only" ? { url: "data:text/javascript,", shortCircuit: true } : next(name, context);
}`;
register(`data:text/javascript,${encodeURIComponent(hook)}`);
