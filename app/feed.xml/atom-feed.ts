/** A feed reader gets every publication under an id that never changes. */

export interface FeedEntry {
  number: number;
  publishedAt: string;
  title: string;
  reason: string | null;
  publishedBy: string;
  unreviewed: boolean;
}

/** The feed as XML, of all publications or of those that changed an indicator; what editors wrote is escaped. */
export function atomFeed(origin: string, entries: readonly FeedEntry[], indicator?: string): string {
  const self = escapeXml(`${origin}/feed.xml${indicator === undefined ? "" : `?indicator=${encodeURIComponent(indicator)}`}`);
  const updated = entries[0]?.publishedAt ?? "1970-01-01T00:00:00.000Z";
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    `  <id>${self}</id>`,
    `  <title>${escapeXml(indicator === undefined ? "Puente" : `Puente: ${indicator}`)}</title>`,
    `  <link rel="self" type="application/atom+xml" href="${self}"/>`,
    `  <link rel="alternate" type="text/html" href="${origin}/releases"/>`,
    `  <updated>${updated}</updated>`,
    ...entries.map((entry) => atomEntry(origin, entry)),
    "</feed>",
    "",
  ].join("\n");
}

/** The feed is written in English, as its language says. */
const UNREVIEWED = "Published before anybody else had reviewed it.";

function atomEntry(origin: string, { number, publishedAt, title, reason, publishedBy, unreviewed }: FeedEntry): string {
  const address = `${origin}/releases/${number}`;
  const summary = [reason, unreviewed && UNREVIEWED].filter(Boolean).join(" ");
  return [
    "  <entry>",
    `    <id>${address}</id>`,
    `    <title>${escapeXml(title)}</title>`,
    `    <link rel="alternate" type="text/html" href="${address}"/>`,
    `    <updated>${publishedAt}</updated>`,
    `    <author><name>${escapeXml(publishedBy)}</name></author>`,
    ...(summary ? [`    <summary>${escapeXml(summary)}</summary>`] : []),
    "  </entry>",
  ].join("\n");
}

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };

function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);
}
