/** Every text exists in four languages with the same arguments and is asked for, and every expected failure has its sentence. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { PROBLEM_CODES, PROBLEM_SENTENCES } from "../../lib/domain/problem";
import { icuArguments } from "./icu-arguments";
import { findUnused } from "./unused-messages";

const LANGUAGES = ["en", "es", "pt", "zh"];

/** One sentence for each text that is missing, empty, differs in its arguments or is asked for by nobody. */
export function findMessageFaults(folder = "messages"): string[] {
  const absent = LANGUAGES.filter((language) => !existsSync(path.join(folder, `${language}.json`)));
  if (absent.length > 0) return absent.map((language) => `${folder}/${language}.json is missing.`);
  const texts = new Map(LANGUAGES.map((language) => [language, flatten(JSON.parse(readFileSync(path.join(folder, `${language}.json`), "utf8")))]));
  const english = texts.get("en") ?? new Map<string, string>();
  const others = LANGUAGES.filter((language) => language !== "en");
  return [...others.flatMap((language) => compare(language, english, texts.get(language) ?? new Map<string, string>())), ...problemFaults(english), ...unusedFaults(english)];
}

function compare(language: string, english: Map<string, string>, other: Map<string, string>): string[] {
  const faults = [...other.keys()].filter((key) => !english.has(key)).map((key) => `${language}: ${key} is not in English.`);
  for (const [key, text] of english) {
    const translated = other.get(key);
    if (translated === undefined || translated.trim() === "") faults.push(`${language}: ${key} is missing.`);
    else if (icuArguments(text).join() !== icuArguments(translated).join()) {
      faults.push(`${language}: ${key} has the arguments [${icuArguments(translated).join(", ")}], English [${icuArguments(text).join(", ")}].`);
    }
  }
  return faults;
}

/** A sentence shown to people can only be filled with what the problem carries. */
function problemFaults(english: Map<string, string>): string[] {
  return PROBLEM_CODES.flatMap((code) => {
    const text = english.get(`problem.${code}`);
    if (text === undefined) return [`en: problem.${code} is missing.`];
    const known = icuArguments(PROBLEM_SENTENCES[code]);
    return icuArguments(text).filter((name) => !name.startsWith("<") && !known.includes(name)).map((name) => `en: problem.${code} uses {${name}}, which the problem does not carry.`);
  });
}

function unusedFaults(english: Map<string, string>): string[] {
  return findUnused([...english.keys()]).map((key) => `${key} is asked for by no code; remove it, or add its prefix to scripts/check/unused-messages.ts.`);
}

function flatten(value: unknown, prefix = ""): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, inner] of Object.entries(value as Record<string, unknown>)) {
    const name = prefix ? `${prefix}.${key}` : key;
    if (typeof inner === "string") found.set(name, inner);
    else for (const [deep, text] of flatten(inner, name)) found.set(deep, text);
  }
  return found;
}
