/** Datasets whose announced day has passed; where nobody announced a day, none is made up. */
import "server-only";
import { refusal } from "@/lib/domain/permission";
import { fail, ok, type Result } from "@/lib/domain/result";
import type { Actor } from "@/lib/domain/role";
import type { LocalText } from "@/lib/domain/text";
import { database } from "@/lib/db/query";

export interface OverdueRelease {
  dataset: string;
  title: LocalText;
  /** The announced day, and how many days ago that was. */
  expected: string;
  daysLate: number;
  /** The indicators that are made from it. */
  indicators: { code: string; name: LocalText }[];
}

/** As of `today`, a day in UTC; the longest overdue first. */
export async function listOverdueReleases(actor: Actor, today: string): Promise<Result<OverdueRelease[]>> {
  const refused = refusal(actor, "read-drafts");
  if (refused) return fail(refused);
  const found = await database.rows<OverdueRelease>(
    `select d.code as dataset, d.title, d.next_expected::text as expected, ($1::date - d.next_expected::date) as "daysLate",
            coalesce((select json_agg(json_build_object('code', i.code, 'name', i.name) order by i.code)
                      from indicator_version i where i.dataset = d.code and i.valid_to is null), '[]') as indicators
     from dataset_version d where d.valid_to is null and d.next_expected::date < $1::date order by d.next_expected, d.code`,
    [today],
  );
  return ok(found);
}
