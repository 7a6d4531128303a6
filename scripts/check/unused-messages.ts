/** A text that no code asks for is found, so that translators never work on words nobody reads. */
import { readFileSync } from "node:fs";
import { sourceFiles } from "./source-files";

/** Texts whose names are put together far from where they are asked for. */
const DYNAMIC = ["problem.", "finding.", "obsStatus.", "headline.", "change.", "describe.", "transform.", "chart.mult.", "grid.said.", "grid.save.", "grid.state.", "search.alias."];

/** The keys for which no file names both the namespace and the rest, whole or as a template such as `kind.${kind}`. */
export function findUnused(keys: readonly string[], sources: readonly string[] = readSources()): string[] {
  const files = sources.map((source) => literalsOf(source));
  return keys.filter((key) => !DYNAMIC.some((prefix) => key.startsWith(prefix)) && !files.some((literals) => asksFor(literals, key)));
}

interface Literals {
  plain: Set<string>;
  templates: RegExp[];
}

function asksFor({ plain, templates }: Literals, key: string): boolean {
  const parts = key.split(".");
  return parts.some((_, cut) => {
    const [space, name] = [parts.slice(0, cut).join("."), parts.slice(cut).join(".")];
    return (space === "" || plain.has(space)) && (plain.has(name) || templates.some((template) => template.test(name)));
  });
}

function literalsOf(source: string): Literals {
  const plain = new Set<string>();
  const templates: RegExp[] = [];
  for (const [, text = ""] of source.matchAll(/"([\w.-]+)"/g)) plain.add(text);
  for (const [, text = ""] of source.matchAll(/`((?:[\w.-]|\$\{[^{}`]*\})+)`/g)) {
    const fixed = text.split(/\$\{[^{}]*\}/);
    if (fixed.length > 1 && fixed.some((piece) => /[a-z]/i.test(piece))) templates.push(new RegExp(`^${fixed.map((piece) => piece.replaceAll(".", "\\.")).join("[\\w-]+")}$`));
  }
  return { plain, templates };
}

function readSources(): string[] {
  return sourceFiles().filter((file) => /^(app|components|lib)\b/.test(file) && !/\.test\.tsx?$/.test(file)).map((file) => readFileSync(file, "utf8"));
}
