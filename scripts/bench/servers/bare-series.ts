/** The reference of an uncached read: Node's own HTTP server, one prepared read of a ready-made body, nothing else. Argument: series key. */
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { pool } from "../../../lib/db/pool";
import { reportTo } from "./report";

const [key = ""] = process.argv.slice(2);
const READ = "select n.body from series s join snapshot n on n.series_id = s.id and n.valid_to is null where s.key = $1 and s.valid_to is null";

const server = createServer((_req, res) => void answer(res));
server.listen(0, "127.0.0.1", () => reportTo((server.address() as AddressInfo).port));

async function answer(res: ServerResponse): Promise<void> {
  const { rows } = await pool().query<{ body: string }>({ name: "bare-series", text: READ, values: [key] });
  const body = rows[0]?.body ?? "";
  res.writeHead(200, { "content-type": "application/json; charset=utf-8", "content-length": Buffer.byteLength(body) });
  res.end(body);
}
