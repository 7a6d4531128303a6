/** The arguments and tags of an ICU message, so that translations can be compared. */

/** Names such as `count` and `<b>`, sorted, each once. Text between apostrophes is literal. */
export function icuArguments(message: string): string[] {
  const names = new Set<string>();
  const bare = message.replace(/''/g, "").replace(/'[{}<][^']*'/g, "");
  for (const [, tag] of bare.matchAll(/<(\w+)\/?>/g)) names.add(`<${tag}>`);
  scan(bare, 0, names);
  return [...names].sort();
}

/** Reads until the brace that closes this level; answers with the place after it. */
function scan(text: string, from: number, names: Set<string>): number {
  let at = from;
  while (at < text.length) {
    if (text[at] === "}") return at + 1;
    at = text[at] === "{" ? argument(text, at + 1, names) : at + 1;
  }
  return at;
}

/** `name}` or `name, plural, one {…} other {…}`: the branches are messages again. */
function argument(text: string, from: number, names: Set<string>): number {
  const name = /^\s*(\w+)\s*/.exec(text.slice(from));
  if (name?.[1]) names.add(name[1]);
  let at = from + (name?.[0].length ?? 0);
  while (at < text.length && text[at] !== "}") at = text[at] === "{" ? scan(text, at + 1, names) : at + 1;
  return at + 1;
}
