/** A calendar gets each publication as a day that has passed, and each announced release of a source as one to come (RFC 5545). */

export interface CalendarEntry {
  /** Never changes for the same thing. */
  uid: string;
  /** "2026-08-18". */
  day: string;
  /** When the entry was last changed, RFC 3339. */
  stamp: string;
  title: string;
  address: string;
}

const LINE_BYTES_MAX = 75;

/** The calendar as text; what editors wrote is escaped, and long lines are folded. */
export function calendarOf(entries: readonly CalendarEntry[]): string {
  const lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Puente//Publications//EN", "NAME:Puente", "X-WR-CALNAME:Puente", ...entries.flatMap(eventOf), "END:VCALENDAR"];
  return `${lines.map(fold).join("\r\n")}\r\n`;
}

function eventOf({ uid, day, stamp, title, address }: CalendarEntry): string[] {
  const compact = stamp.replace(/[-:]/g, "").replace(/\.\d+/, "");
  return ["BEGIN:VEVENT", `UID:${uid}`, `DTSTAMP:${compact}`, `DTSTART;VALUE=DATE:${day.replaceAll("-", "")}`, `SUMMARY:${escape(title)}`, `URL:${address}`, "TRANSP:TRANSPARENT", "END:VEVENT"];
}

const escape = (text: string) => text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, "\\n");

/** No line is longer than 75 octets, and no character is cut in two. */
function fold(line: string): string {
  const pieces: string[] = [];
  let piece = "";
  let bytes = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (bytes + size > LINE_BYTES_MAX) {
      pieces.push(piece);
      piece = "";
      // The blank that a folded line begins with counts.
      bytes = 1;
    }
    piece += character;
    bytes += size;
  }
  return [...pieces, piece].join("\r\n ");
}
