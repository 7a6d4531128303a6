/** The reference of pages: the framework alone behind Node's own HTTP server. Argument: folder of a built app. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import next from "next";
import { reportTo } from "./report";

const app = next({ dev: false, dir: process.argv[2], customServer: true });
await app.prepare();
const handle = app.getRequestHandler();
const server = createServer((req, res) => void handle(req, res));
server.listen(0, "127.0.0.1", () => reportTo((server.address() as AddressInfo).port));
