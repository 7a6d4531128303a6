/** A browser is told by the names in its user agent, as far as a person needs to know their own again. */

/** The more particular first: Edge and Opera call themselves Chrome, and Chrome calls itself Safari. */
const BROWSERS: [RegExp, string][] = [[/\bEdg/, "Edge"], [/\bOPR\//, "Opera"], [/\bFirefox\//, "Firefox"], [/\bChrome\/|\bHeadlessChrome\//, "Chrome"], [/\bSafari\//, "Safari"]];
const SYSTEMS: [RegExp, string][] = [[/\biPhone\b/, "iPhone"], [/\biPad\b/, "iPad"], [/\bAndroid\b/, "Android"], [/\bWindows\b/, "Windows"], [/\bMac OS X\b/, "macOS"], [/\bLinux\b/, "Linux"]];

/** "Firefox, Windows"; null where nothing is recognised. */
export function browserName(userAgent: string | null): string | null {
  const find = (names: [RegExp, string][]) => names.find(([pattern]) => pattern.test(userAgent ?? ""))?.[1];
  return [find(BROWSERS), find(SYSTEMS)].filter(Boolean).join(", ") || null;
}
