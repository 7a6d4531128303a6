/** Publications past, and releases of sources that were announced, as a calendar. */
import { headers } from "next/headers";
import { listDatasets } from "@/lib/reading/dataset/list-datasets";
import { currentPublication } from "@/lib/reading/publication/current-publication";
import { listPublications } from "@/lib/reading/publication/list-publications";
import { siteOrigin } from "../[locale]/site-origin";
import { type CalendarEntry, calendarOf } from "./calendar";

export const dynamic = "force-dynamic";

const ENTRIES = 200;

export async function GET(): Promise<Response> {
  const given = Number((await headers()).get("x-puente-publication") ?? Number.NaN);
  const scope = { at: Number.isInteger(given) ? given : await currentPublication() };
  const [origin, publications, datasets] = await Promise.all([siteOrigin(), listPublications(scope, { limit: ENTRIES }), listDatasets(scope, { limit: ENTRIES })]);
  const newest = publications.data[0]?.publishedAt ?? "1970-01-01T00:00:00.000Z";
  const { host } = new URL(origin);
  const past = publications.data.map(({ number, publishedAt, title }): CalendarEntry => ({ uid: `publication-${number}@${host}`, day: publishedAt.slice(0, 10), stamp: publishedAt, title, address: `${origin}/releases/${number}` }));
  const coming = datasets.data.flatMap(({ id, title, nextExpected }): CalendarEntry[] =>
    nextExpected === null ? [] : [{ uid: `dataset-${id}-${nextExpected}@${host}`, day: nextExpected, stamp: newest, title: title.en, address: `${origin}/releases` }],
  );
  return new Response(calendarOf([...past, ...coming]), { headers: { "content-type": "text/calendar; charset=utf-8" } });
}
