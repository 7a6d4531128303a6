/** The steps of a changeset's life, each a call that answers with the next state or with the reason against it. */
import "server-only";
import { z } from "@hono/zod-openapi";
import { optional, prose } from "@/lib/domain/field";
import type { Action } from "@/lib/domain/permission";
import { ok, type Result } from "@/lib/domain/result";
import type { Actor } from "@/lib/domain/role";
import { publishChangeset } from "@/lib/editing/changesets/publish-changeset";
import { rejectChangeset } from "@/lib/editing/changesets/reject-changeset";
import { revertPublication } from "@/lib/editing/changesets/revert-publication";
import { submitChangeset } from "@/lib/editing/changesets/submit-changeset";
import { withdrawChangeset } from "@/lib/editing/changesets/withdraw-changeset";
import { publishedAnswer, revertAnswer, standingAnswer } from "../answers/changeset-answers";
import type { Route } from "../route";
import { writeRoute } from "../write-route";
import { changesetPath, readChangesetId } from "./changesets";

const words = optional(prose(2000));
/** What may be said with a step. `note`, `reason` and `message` are one thing under the names that people expect. */
const stepInput = z.strictObject({
  note: words,
  reason: words.openapi({ description: "Required for reject, here or as note or message." }),
  message: words,
  revision: z.int().min(0).optional().openapi({ description: "For publish: the revision you saw; refused where it was edited since." }),
});

const noteOf = ({ reason, note, message }: z.output<typeof stepInput>): string | null => reason ?? note ?? message ?? null;

interface StepAsk {
  actor: Actor;
  id: number;
  note: string | null;
  revision: number | undefined;
}

interface StepSpec {
  step: string;
  summary: string;
  action: Action;
  answer: z.ZodType;
  take(ask: StepAsk): Promise<Result<object>>;
}

function stepRoute({ step, summary, action, answer, take }: StepSpec): Route {
  return writeRoute({
    path: `/changesets/{id}/${step}`,
    summary,
    action,
    body: stepInput,
    bodyOptional: true,
    status: 200,
    answer,
    async write({ actor, body, params }) {
      const id = readChangesetId(params.id!);
      if (!id.ok) return id;
      const taken = await take({ actor, id: id.value, note: noteOf(body), revision: body.revision });
      return taken.ok ? ok({ value: taken.value }) : taken;
    },
  });
}

const revertRoute = writeRoute({
  path: "/changesets/{id}/revert",
  summary: "Propose to take back what a published changeset changed",
  action: "propose",
  body: stepInput,
  bodyOptional: true,
  status: 201,
  answer: revertAnswer,
  async write({ actor, body, params }) {
    const id = readChangesetId(params.id!);
    if (!id.ok) return id;
    const draft = await revertPublication(actor, id.value, noteOf(body));
    return draft.ok ? ok({ value: draft.value, location: changesetPath(draft.value.id) }) : draft;
  },
});

export const changesetStepRoutes: Route[] = [
  stepRoute({
    step: "submit",
    summary: "Put a draft before a reviewer",
    action: "propose",
    answer: standingAnswer,
    take: ({ actor, id, note }) => submitChangeset(actor, id, note),
  }),
  stepRoute({
    step: "publish",
    summary: "Publish what somebody else proposed, whole or not at all",
    action: "publish",
    answer: publishedAnswer,
    take: ({ actor, id, note, revision }) => publishChangeset(actor, id, { note, seenRevision: revision }),
  }),
  stepRoute({
    step: "reject",
    summary: "Send a changeset back to its author with a reason",
    action: "reject",
    answer: standingAnswer,
    take: ({ actor, id, note }) => rejectChangeset(actor, id, note ?? ""),
  }),
  stepRoute({
    step: "withdraw",
    summary: "Take a proposal back",
    action: "propose",
    answer: standingAnswer,
    take: ({ actor, id, note }) => withdrawChangeset(actor, id, note),
  }),
  revertRoute,
];
