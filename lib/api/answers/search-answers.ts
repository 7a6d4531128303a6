/** The form in which a hit of the search is answered. */
import { z } from "@hono/zod-openapi";
import { HIT_KINDS } from "@/lib/domain/hit-kind";
import { LOCALES } from "@/lib/domain/text";

export const hitAnswer = z
  .strictObject({
    kind: z.enum(HIT_KINDS).openapi({ description: "Kinds may be added." }),
    id: z.string().openapi({ example: "GDP_USD" }),
    title: z.string(),
    summary: z.string().nullable(),
    url: z.string().openapi({ description: "A path of this site.", example: "/indicators/GDP_USD" }),
    lang: z.enum(LOCALES).openapi({ description: "The language of title and summary." }),
  })
  .openapi("SearchHit");
