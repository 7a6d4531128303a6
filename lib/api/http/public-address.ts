/** An answer says where the same can be had for ever: at the address that people use, as of the publication it was made from. */
import "server-only";

/** Host and protocol are those that the server in front names, which it does itself, whatever outsiders send. */
export function permanentAddress(request: Request, publication: number): string {
  const { protocol, host, pathname, searchParams } = new URL(request.url);
  const outside = `${request.headers.get("x-forwarded-proto") ?? protocol.slice(0, -1)}://${request.headers.get("x-forwarded-host") ?? host}`;
  const address = new URL(pathname, URL.canParse(outside) ? outside : `${protocol}//${host}`);
  for (const [name, value] of searchParams) if (name !== "asOf") address.searchParams.append(name, value);
  address.searchParams.set("asOf", `publication:${publication}`);
  return address.href.replaceAll("%3A", ":");
}
