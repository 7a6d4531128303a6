/** Each Accept-Encoding a client sends is read once, and becomes the best of the encodings that are kept. */
import "server-only";

export type Encoding = "br" | "gzip" | "identity";

// Browsers send a handful of different values; the bound only guards against invented ones.
const KNOWN_MAX = 200;
const known = new Map<string, Encoding>([["", "identity"]]);

/** The encoding to answer with; br before gzip where the client takes both equally. */
export function chooseEncoding(header: string): Encoding {
  const before = known.get(header);
  if (before !== undefined) return before;
  const chosen = parse(header);
  if (known.size >= KNOWN_MAX) known.clear();
  known.set(header, chosen);
  return chosen;
}

function parse(header: string): Encoding {
  const weights = new Map<string, number>();
  for (const part of header.toLowerCase().split(",").slice(0, 20)) {
    const [name = "", ...params] = part.split(";").map((text) => text.trim());
    const weight = params.find((text) => text.startsWith("q="));
    weights.set(name, weight === undefined ? 1 : Number(weight.slice(2)) || 0);
  }
  const of = (name: string) => weights.get(name) ?? weights.get("*") ?? 0;
  const identity = weights.get("identity") ?? 0;
  if (of("br") > 0 && of("br") >= of("gzip") && of("br") >= identity) return "br";
  return of("gzip") > 0 && of("gzip") >= identity ? "gzip" : "identity";
}
