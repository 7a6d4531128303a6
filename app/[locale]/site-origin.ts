/** Absolute addresses are written with the host and protocol by which people reach the site. */
import { headers } from "next/headers";

/** Such as "https://puente.example.org"; the server in front sets both headers, `next dev` only the host. */
export async function siteOrigin(): Promise<string> {
  const given = await headers();
  const host = given.get("x-forwarded-host") ?? given.get("host") ?? "localhost:3000";
  const proto = given.get("x-forwarded-proto") ?? "http";
  return `${proto}://${host}`;
}
