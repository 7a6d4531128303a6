/** An annotation as its form begins: as proposed in a changeset or, failing that, as it is published. */
import "server-only";
import type { Annotation } from "@/lib/domain/kinds";
import { refusal } from "@/lib/domain/permission";
import { problem } from "@/lib/domain/problem";
import { fail, ok, type Result } from "@/lib/domain/result";
import type { Actor } from "@/lib/domain/role";
import { database, firstRow } from "@/lib/db/query";

export interface AnnotationForEditing {
  id: string;
  data: Annotation;
  /** The open changeset whose proposal this is; null for the published text. */
  changeset: number | null;
  published: boolean;
}

/** The annotation, or `not-found`. Without a changeset the newest open proposal of the actor's own is taken. */
export async function getAnnotationForEditing(actor: Actor, id: string, changesetId?: number): Promise<Result<AnnotationForEditing>> {
  const refused = refusal(actor, "propose");
  if (refused) return fail(refused);
  const current = await firstRow<{ data: Annotation }>(
    database,
    `select camel_keys(to_jsonb(v) - '{id,code,valid_from,valid_to}'::text[]) as data from annotation_version v where v.code = $1 and v.valid_to is null`,
    [id],
  );
  const proposed = await firstRow<{ changeset: number; data: Annotation | null }>(
    database,
    `select e.changeset_id as changeset, e.data from changeset_entry e join changeset c on c.id = e.changeset_id
     where e.kind = 'annotation' and e.code = $1 and c.state in ('draft', 'submitted', 'rejected')
       and case when $2::int is null then c.author_id = $3 else c.id = $2 end
     order by e.updated_at desc limit 1`,
    [id, changesetId ?? null, actor.userId],
  );
  const data = proposed?.data ?? current?.data;
  if (!data) return fail(problem("not-found", { what: `annotation ${id.slice(0, 80)}` }));
  return ok({ id, data, changeset: proposed?.changeset ?? null, published: current !== undefined });
}
