/** Every package that is used stands in docs/dependencies.md with its reason, and the table there names none that is not. */
import { readFileSync } from "node:fs";
import path from "node:path";

const DOCUMENT = path.join("docs", "dependencies.md");
const NAME = /`((?:@[\w.-]+\/)?[\w.*-]+)`/g;
/** Types come with what they are the types of. */
const TYPES = /^@types\//;

/** One sentence for each package that is missing on one side. */
export function findDependencyFaults(): string[] {
  const manifest = JSON.parse(readFileSync("package.json", "utf8")) as Record<string, Record<string, string> | undefined>;
  const used = ["dependencies", "devDependencies", "optionalDependencies"].flatMap((kind) => Object.keys(manifest[kind] ?? {})).filter((name) => !TYPES.test(name));
  const text = readFileSync(DOCUMENT, "utf8");
  const everywhere = namesIn(text);
  const inTable = text.split("\n").filter((line) => line.startsWith("| `")).flatMap((line) => namesIn(line.split("|")[1] ?? ""));
  return [
    ...used.filter((name) => !everywhere.some((named) => isSame(named, name))).map((name) => `${name} is used and does not stand in ${DOCUMENT}.`),
    ...inTable.filter((named) => !used.some((name) => isSame(named, name))).map((named) => `${named} stands in ${DOCUMENT} and is not used.`),
  ];
}

function namesIn(text: string): string[] {
  return [...text.matchAll(NAME)].map(([, name]) => name ?? "");
}

/** `@scope/*` stands for all of the scope. */
function isSame(named: string, name: string): boolean {
  return named === name || (named.endsWith("/*") && name.startsWith(named.slice(0, -1)));
}
