/** A field of any form, API call or imported file is read by the same schema, with the same bounds and words. */
import { z } from "zod";
import { cleanText } from "./clean-text";
import { normalizeDecimal } from "./decimal";
import { freqOf, parsePeriod } from "./period";
import { ok, type Result } from "./result";
import { isAreaCode, isIndicatorCode, parseSeriesKey } from "./series-key";
import { LOCALES } from "./text";

/** A string read by one of the domain's parsers; the problem's sentence is the field's message. */
export function readBy<T>(read: (text: string) => Result<T>) {
  return z.string().transform((text, context): T => {
    const result = read(text);
    if (result.ok) return result.value;
    context.addIssue({ code: "custom", message: result.problem.message });
    return z.NEVER;
  });
}

/** An empty field of a form and a null of a database row both mean that nothing was given. */
export function optional<T extends z.ZodType>(schema: T) {
  return z.preprocess((given) => (given === null || given === "" ? undefined : given), schema.optional());
}

/** Text of one line: clean, trimmed, not empty. */
export function line(charactersMax = 300) {
  return readBy((text) => cleanText(text, { lines: false })).pipe(between(charactersMax));
}

/** Text of many lines: clean, trimmed, not empty. */
export function prose(charactersMax = 10_000) {
  return readBy((text) => cleanText(text)).pipe(between(charactersMax));
}

function between(charactersMax: number) {
  return z
    .string()
    .min(1, "This must not be empty.")
    .max(charactersMax, `This is longer than ${charactersMax} characters; shorten it.`);
}

/** Text whose English is there, with translations where given. */
export function localText(charactersMax = 300, many = false) {
  const text = many ? prose(charactersMax) : line(charactersMax);
  return z.strictObject({ en: text, es: optional(text), pt: optional(text), zh: optional(text) });
}

/** Text in one language or more, whichever. */
export function anyLocalText(charactersMax = 300, many = false) {
  const text = optional(many ? prose(charactersMax) : line(charactersMax));
  return z
    .strictObject({ en: text, es: text, pt: text, zh: text })
    .refine((given) => LOCALES.some((locale) => given[locale]), "Write this in at least one language.");
}

/** A web address that a browser may open, kept as it was given. */
export const webAddress = line(2000).refine(isWebAddress, "This is no web address; it begins with https:// or http://.");

function isWebAddress(text: string): boolean {
  if (!/^https?:\/\/[^\s\\]+$/i.test(text) || !URL.canParse(text)) return false;
  const { username, password, hostname } = new URL(text);
  return username === "" && password === "" && (hostname.includes(".") || hostname.includes(":"));
}

/** The id of a piece of content: a source, a dataset, an annotation. */
export const id = z
  .string()
  .max(80, "An id has at most 80 characters.")
  .regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/, "An id has letters, digits, - and _ only, and begins with a letter or digit.");

/** A name fit for an address: lower case, words joined by hyphens. */
export const slug = z
  .string()
  .max(60, "A slug has at most 60 characters.")
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "A slug has small letters and digits, joined by single hyphens.");

export const indicatorCode = z.string().refine(isIndicatorCode, "An indicator code has the letters A to Z, digits and _ only.");
export const areaCode = z.string().refine(isAreaCode, "An area code has the letters A to Z, digits and _ only, such as BRA or WLD.");
export const locale = z.enum(LOCALES);
export const period = readBy((text) => parsePeriod(text));
export const day = readBy((text) => parsePeriod(text, "D"));
export const decimal = readBy(normalizeDecimal);

/** A series key, kept as text once it is sure that it parses. */
export const seriesKey = readBy((text) => {
  const key = parseSeriesKey(text);
  return key.ok ? ok(text) : key;
});

/** The frequency letter of a key that has passed `seriesKey`. */
export function freqOfKey(key: string): string {
  return key.slice(key.lastIndexOf(".") + 1);
}

/** Whether the period fits the series; both have passed their schemas. */
export function fitsSeries(key: string, time: string): boolean {
  return freqOf(time) === freqOfKey(key);
}
