/** An area is a country, an aggregate of countries, or the area that means "none". */
import { z } from "zod";
import { areaCode, line, localText, optional } from "../field";

export const areaId = areaCode;

export const AREA_KINDS = ["country", "aggregate", "none"] as const;

export const area = z.strictObject({
  name: localText(200),
  /** ISO 3166-1 alpha-2. */
  iso2: optional(z.string().regex(/^[A-Z]{2}$/, "An ISO alpha-2 code has two letters A to Z.")),
  /** ISO 3166-1 alpha-3, or the code of an aggregate such as WLD; the area's own code where left out. */
  iso3: optional(areaCode),
  kind: z.enum(AREA_KINDS),
  /** Whether it is one of the 33 countries of Latin America and the Caribbean. */
  lac: z.boolean().default(false),
  subregion: optional(line(100)),
});

export type Area = z.output<typeof area>;
