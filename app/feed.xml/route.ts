/** Publications as an Atom feed (RFC 4287), newest first; `?indicator=` those alone that changed its figures. */
import { headers } from "next/headers";
import { currentPublication } from "@/lib/reading/publication/current-publication";
import { listPublications } from "@/lib/reading/publication/list-publications";
import { siteOrigin } from "../[locale]/site-origin";
import { atomFeed } from "./atom-feed";

export const dynamic = "force-dynamic";

const ENTRIES = 50;

export async function GET(request: Request): Promise<Response> {
  const indicator = new URL(request.url).searchParams.get("indicator") ?? undefined;
  const given = Number((await headers()).get("x-puente-publication") ?? Number.NaN);
  const at = Number.isInteger(given) ? given : await currentPublication();
  const { data } = await listPublications({ at }, { limit: ENTRIES }, indicator);
  return new Response(atomFeed(await siteOrigin(), data, indicator), { headers: { "content-type": "application/atom+xml; charset=utf-8" } });
}
