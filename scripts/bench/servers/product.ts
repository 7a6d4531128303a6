/** The product itself, as `npm start` runs it once it is built. */
import path from "node:path";
import { pathToFileURL } from "node:url";
import { reportTo } from "./report";

await import(pathToFileURL(path.resolve("dist", "server.js")).href);
reportTo(Number(process.env.PORT));
