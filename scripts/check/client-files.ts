/** What runs in the browser reaches only rooms that may go there; actions come to components as props. */
import { readFileSync } from "node:fs";
import { sourceFiles } from "./source-files";

const ALLOWED = /^@\/(components|lib\/(charts|format|ingest|domain|i18n))(\/|$)|^\.\.?\/|^[^@.]|^@(?!\/)/;

/** One sentence for each import of a "use client" file that leads to the server. */
export function findClientLeaks(): string[] {
  return sourceFiles()
    .filter((file) => file.endsWith(".tsx") || file.endsWith(".ts"))
    .flatMap((file) => {
      const text = readFileSync(file, "utf8");
      if (!/^\s*(\/\*[\s\S]*?\*\/\s*)?["']use client["']/.test(text)) return [];
      return importsOf(text).filter((target) => !ALLOWED.test(target)).map((target) => `${file} runs in the browser and imports ${target}.`);
    });
}

/** Imports of types alone vanish before the browser sees them. */
function importsOf(text: string): string[] {
  return [...text.matchAll(/^import (?!type )[^;]*?from ["']([^"']+)["']|^import ["']([^"']+)["']/gm)].map((found) => found[1] ?? found[2] ?? "");
}
