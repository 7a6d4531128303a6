/** The themes, in their order, with how many indicators stand under each. */
import "server-only";
import type { LocalText } from "@/lib/domain/text";
import { database } from "@/lib/db/query";
import { trueAt } from "@/lib/db/versioned";
import type { Scope } from "../scope";

export interface Pillar {
  slug: string;
  name: LocalText;
  summary: LocalText;
  order: number;
  indicators: number;
}

/** All pillars at the scope. */
export function listPillars(scope: Scope): Promise<Pillar[]> {
  return database.rows<Pillar>(
    `select v.code as slug, v.name, v.summary, v."order",
            (select count(*)::int from indicator_version i where i.pillar = v.code and ${trueAt("i", 1)}) as indicators
     from pillar_version v where ${trueAt("v", 1)} order by v."order", v.code`,
    [scope.at],
  );
}
