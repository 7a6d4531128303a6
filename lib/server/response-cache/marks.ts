/** What a kept answer depends on is read from a request's headers in one pass, without making an object of them. */
import "server-only";

/** The headers of Next's client navigation that change what a page answers. */
export const VARIANT_HEADERS = ["rsc", "next-router-state-tree", "next-router-prefetch", "next-router-segment-prefetch", "next-url"] as const;

export interface Marks {
  acceptEncoding: string;
  ifNoneMatch: string;
  /** Whether an Authorization header came: its API answer is its sender's own. */
  authorized: boolean;
  /** Whether one of VARIANT_HEADERS came. */
  variant: boolean;
}

// One object for all requests: it is read before the next request can come, so nothing is allocated for a hit.
const marks: Marks = { acceptEncoding: "", ifNoneMatch: "", authorized: false, variant: false };

/** Reads `rawHeaders` (name, value, name, value, …). The answer is overwritten by the next call. */
export function readMarks(raw: readonly string[]): Marks {
  marks.acceptEncoding = "";
  marks.ifNoneMatch = "";
  marks.authorized = false;
  marks.variant = false;
  for (let i = 0; i < raw.length; i += 2) {
    const name = raw[i] as string;
    // Lengths first: almost every header is dismissed by one comparison of numbers.
    switch (name.length) {
      case 15:
        if (isE(name, 7) && name.toLowerCase() === "accept-encoding") marks.acceptEncoding = raw[i + 1] as string;
        break;
      case 13:
        readThirteen(name, raw[i + 1] as string);
        break;
      case 3:
        if (name.toLowerCase() === "rsc") marks.variant = true;
        break;
      case 20:
      case 22:
      case 28:
        if (name.toLowerCase().startsWith("next-router-")) marks.variant = true;
        break;
      default:
    }
  }
  return marks;
}

/** Tells accept-encoding from accept-language, which nearly every request has, by one letter. */
function isE(name: string, index: number): boolean {
  return (name.charCodeAt(index) | 32) === 101;
}

function readThirteen(name: string, value: string): void {
  const lower = name.toLowerCase();
  if (lower === "if-none-match") marks.ifNoneMatch = value;
  else if (lower === "authorization") marks.authorized = true;
}
