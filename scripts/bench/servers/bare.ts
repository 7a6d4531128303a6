/** The reference of everything kept: Node's own HTTP server with constant bytes. Arguments: file with the body, content type, encoding or -, status. */
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { reportTo } from "./report";

const [file = "", type = "", encoding = "-", status = "200"] = process.argv.slice(2);
const body = file === "-" ? null : readFileSync(file);

const server = createServer((_req, res) => {
  if (status === "304" || body === null) {
    res.writeHead(304);
    res.end();
    return;
  }
  res.writeHead(200, { "content-type": type, "content-length": body.length, ...(encoding === "-" ? {} : { "content-encoding": encoding }) });
  res.end(body);
});
server.listen(0, "127.0.0.1", () => reportTo((server.address() as AddressInfo).port));
