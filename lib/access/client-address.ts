/** The address a request came from is what the server in front wrote, which lets nothing of the client's own through. */
import "server-only";

/** The last entry: the one nearest to us. Without a server in front everybody shares one. */
export function clientAddress(headers: Pick<Headers, "get">): string {
  const last = headers.get("x-forwarded-for")?.split(",").at(-1)?.trim();
  return last ? last.slice(0, 60) : "unknown";
}
