/** Proposals: made whole with one call, and read by those who may see drafts. */
import "server-only";
import { z } from "@hono/zod-openapi";
import { CHANGESET_STATES, type CellConflict } from "@/lib/domain/changeset";
import type { Finding } from "@/lib/domain/checks";
import { changesetInput } from "@/lib/domain/kinds/changeset-input";
import { problem } from "@/lib/domain/problem";
import { fail, ok, type Result } from "@/lib/domain/result";
import { createChangeset } from "@/lib/editing/changesets/create-changeset";
import { type ChangesetDetail, getChangeset } from "@/lib/reading/desk/get-changeset";
import { type ChangesetSummary, listChangesets } from "@/lib/reading/desk/list-changesets";
import { changesetAnswer, changesetSummaryAnswer } from "../answers/changeset-answers";
import { exact } from "../json-text";
import { PAGE_PARAMETERS, pageAnswer, readPage, writePage } from "../list-route";
import { deskReadRoute } from "../read-route";
import { BASE_PATH } from "../route";
import { writeRoute } from "../write-route";

const toSummary = ({ id, state, origin, message, author, revision, createdAt, updatedAt, publication, cells, entries }: ChangesetSummary) => ({
  id, state, origin, message, author, revision, createdAt, updatedAt, publication, counts: { items: cells, entries },
});

const toFinding = ({ code, level, series, period, message }: Finding) => ({ code, level, series, period, message });
const toConflict = (conflict: CellConflict) => ({
  ...conflict, yours: exact(conflict.yours), expected: exact(conflict.expected), current: exact(conflict.current),
});

const toChangeset = (detail: ChangesetDetail) => ({
  ...toSummary(detail),
  reverts: detail.reverts,
  items: detail.items.map((item) => ({ ...item, value: exact(item.value), before: exact(item.before) })),
  entries: detail.entryItems,
  errors: detail.errors.map(toFinding),
  warnings: detail.warnings.map(toFinding),
  notices: detail.notices.map(toFinding),
  conflicts: detail.conflicts.map(toConflict),
  entryConflicts: detail.entryConflicts,
  broken: detail.broken.map(({ path, message }) => ({ path, message })),
  comments: detail.comments,
  history: detail.history,
});

const NUMBER = /^[1-9]\d{0,8}$/;

/** The number in a changeset's address; what cannot be one is not found, like one that does not exist. */
export function readChangesetId(text: string): Result<number> {
  return NUMBER.test(text) ? ok(Number(text)) : fail(problem("not-found", { what: `changeset ${text.slice(0, 20)}` }));
}

export const changesetPath = (id: number) => `${BASE_PATH}/changesets/${id}`;

/** Visible ASCII, as a header can carry it. */
const IDEMPOTENCY_KEY = /^[\x21-\x7e]{1,200}$/;

function readIdempotencyKey(request: Request): Result<string | undefined> {
  const key = request.headers.get("idempotency-key");
  if (key === null || IDEMPOTENCY_KEY.test(key)) return ok(key ?? undefined);
  return fail(problem("invalid-input", {}, { errors: [{ path: "Idempotency-Key", message: "A key has 1 to 200 letters, digits and signs without blanks." }] }));
}

export const changesetRoutes = [
  writeRoute({
    path: "/changesets",
    summary: "Propose changes to figures and content",
    action: "propose",
    body: changesetInput,
    status: 201,
    answer: changesetAnswer,
    idempotent: true,
    async write({ actor, body, request }) {
      const key = readIdempotencyKey(request);
      if (!key.ok) return key;
      const made = await createChangeset(actor, body, { idempotencyKey: key.value });
      if (!made.ok) return made;
      const detail = await getChangeset(actor, made.value.id);
      return detail.ok ? ok({ value: toChangeset(detail.value), location: changesetPath(made.value.id) }) : detail;
    },
  }),
  deskReadRoute({
    path: "/changesets",
    summary: "List changesets, newest first",
    action: "read-drafts",
    query: { state: z.enum(CHANGESET_STATES, `A state is one of ${CHANGESET_STATES.join(", ")}.`).optional(), ...PAGE_PARAMETERS },
    answer: pageAnswer(changesetSummaryAnswer),
    async read({ actor, query }) {
      const page = readPage("/changesets", query, true);
      if (!page.ok) return page;
      const listed = await listChangesets(actor, { state: query.state }, page.value);
      return listed.ok ? ok(writePage("/changesets", listed.value, toSummary)) : listed;
    },
  }),
  deskReadRoute({
    path: "/changesets/{id}",
    summary: "Get a changeset with its checklist, conflicts and history",
    action: "read-drafts",
    answer: changesetAnswer,
    async read({ actor, params }) {
      const id = readChangesetId(params.id!);
      if (!id.ok) return id;
      const detail = await getChangeset(actor, id.value);
      return detail.ok ? ok(toChangeset(detail.value)) : detail;
    },
  }),
];
