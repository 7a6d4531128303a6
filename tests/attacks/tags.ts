/** A page is taken apart as a browser takes it apart, so that markup is told from text that only looks like it. */

export interface Tag {
  name: string;
  attributes: Map<string, string>;
  /** Of a script, what would run. */
  code: string;
}

/** Elements whose content is text up to their end tag (HTML, 13.2.5.2 to 13.2.5.4). */
const RAW = new Set(["script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"]);
const TAG = /<!--[\s\S]*?-->|<(\/?)([a-zA-Z][^\s/>]*)((?:[^>"'=]|=\s*"[^"]*"|=\s*'[^']*'|=|["'])*)>/g;
const ATTRIBUTE = /([^\s"'>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/** The start tags of the page, in order. */
export function tagsOf(html: string): Tag[] {
  const tags: Tag[] = [];
  TAG.lastIndex = 0;
  for (let found = TAG.exec(html); found; found = TAG.exec(html)) {
    const [, close, written = "", inside = ""] = found;
    if (written === "" || close) continue;
    const name = written.toLowerCase();
    const from = TAG.lastIndex;
    const end = RAW.has(name) ? html.toLowerCase().indexOf(`</${name}`, from) : -1;
    if (end >= 0) TAG.lastIndex = end;
    tags.push({ name, attributes: attributesOf(inside), code: name === "script" && end >= 0 ? html.slice(from, end) : "" });
  }
  return tags;
}

function attributesOf(inside: string): Map<string, string> {
  return new Map([...inside.matchAll(ATTRIBUTE)].map(([, name = "", double, single, bare]) => [name.toLowerCase(), decode(double ?? single ?? bare ?? "")]));
}

const NAMES: Record<string, string> = { quot: '"', amp: "&", lt: "<", gt: ">", colon: ":", Tab: "\t", NewLine: "\n" };
const decode = (text: string) =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));?/gi, (all, hex?: string, number?: string, name?: string) => (hex ? String.fromCodePoint(parseInt(hex, 16)) : number ? String.fromCodePoint(Number(number)) : (NAMES[name!] ?? all)));

/** Elements that the product never writes. */
const STRANGE = new Set(["iframe", "object", "embed", "base", "applet", "frame", "marquee", "audio", "video"]);
const ADDRESSES = ["href", "src", "action", "formaction", "xlink:href", "srcdoc", "background", "poster"];
/** What Next, React and the site's own few lines begin with. */
const OURS = /^\s*(\(?self\.__next|\(?globalThis|\$R|requestAnimationFrame|document\.|\(\(|!function|\{"@context")/;

/** What a browser would run, load from elsewhere or be led into by the page, beyond what the product writes. */
export function dangersOf(html: string): string[] {
  return tagsOf(html).flatMap(({ name, attributes, code }) => {
    const found = STRANGE.has(name) ? [`<${name}>`] : [];
    for (const [attribute, value] of attributes) {
      if (/^on/.test(attribute)) found.push(`<${name} ${attribute}>`);
      // Browsers leave out white space and controls before and in the name of a scheme.
      if (ADDRESSES.includes(attribute) && /^(javascript|vbscript|data:(?!image\/)|blob):?/i.test(value.replace(/[\u0000-\u0020]/g, ""))) found.push(`<${name} ${attribute}="${value}">`);
      if (name !== "a" && name !== "link" && /^(src|action|formaction)$/.test(attribute) && /^(https?:)?\/\//.test(value)) found.push(`<${name} ${attribute}="${value}">`);
    }
    if (code !== "" && !OURS.test(code)) found.push(`<script>${code.slice(0, 80)}`);
    return found;
  });
}
