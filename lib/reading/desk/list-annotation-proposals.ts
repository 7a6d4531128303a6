/** Annotations that open changesets would add, change or remove, beside the published ones. */
import "server-only";
import type { ChangesetState } from "@/lib/domain/changeset";
import type { Annotation } from "@/lib/domain/kinds";
import { refusal } from "@/lib/domain/permission";
import { fail, ok, type Result } from "@/lib/domain/result";
import type { Actor } from "@/lib/domain/role";
import { database } from "@/lib/db/query";
import { instant } from "../account/instant";

export interface AnnotationProposal {
  id: string;
  changeset: { id: number; state: ChangesetState; message: string };
  remove: boolean;
  /** Null where it is to be removed. */
  data: Annotation | null;
  by: string;
  updatedAt: string;
}

/** What is proposed and not yet decided, newest first. */
export async function listAnnotationProposals(actor: Actor): Promise<Result<AnnotationProposal[]>> {
  const refused = refusal(actor, "read-drafts");
  if (refused) return fail(refused);
  const found = await database.rows<AnnotationProposal>(
    `select e.code as id, json_build_object('id', c.id, 'state', c.state, 'message', c.message) as changeset, e.remove, e.data,
            u.name as by, ${instant("e.updated_at")} as "updatedAt"
     from changeset_entry e join changeset c on c.id = e.changeset_id join app_user u on u.id = e.updated_by_id
     where e.kind = 'annotation' and c.state in ('draft', 'submitted', 'rejected') order by e.updated_at desc limit 500`,
  );
  return ok(found);
}
