/** Areas are called by their names in the reader's language; a code without one stays a code. */
import { type Locale, pickText } from "@/lib/domain/text";
import type { Area } from "@/lib/reading/area/list-areas";

export function areaNamesIn(areas: readonly Pick<Area, "code" | "name">[], locale: Locale): (code: string) => string {
  const names = new Map(areas.map((area) => [area.code, pickText(area.name, locale).text]));
  return (code) => names.get(code) ?? code;
}
