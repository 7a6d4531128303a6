/** What is sent to the API is read up to a bound, and anything larger is refused before it is held. */
import "server-only";
import type { IncomingMessage } from "node:http";

export const API_BODY_BYTES_MAX = 10 * 1024 * 1024;

/** The whole body, or null where it is larger than `bytesMax`; the rest is then not read. */
export async function readBody(req: IncomingMessage, bytesMax = API_BODY_BYTES_MAX): Promise<Buffer | null> {
  const announced = Number(req.headers["content-length"] ?? 0);
  if (announced > bytesMax) return null;
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    req.on("data", (chunk: Buffer) => {
      length += chunk.length;
      if (length > bytesMax) {
        req.pause();
        resolve(null);
      } else chunks.push(chunk);
    });
    req.on("end", () => resolve(Buffer.concat(chunks, length)));
    req.on("error", reject);
    req.on("close", () => reject(new Error("The client went away while it was sending")));
  });
}
