/** Every list is given in parts of one form, `{ data, nextCursor }`. */
import "server-only";
import { z } from "@hono/zod-openapi";
import { problem } from "@/lib/domain/problem";
import { fail, ok, type Result } from "@/lib/domain/result";
import type { Page, PageRequest } from "@/lib/reading/scope";
import { decodeCursor, encodeCursor } from "./http/cursor";
import { cursor, limit } from "./http/read-query";
import { type ReadAsk, readRoute } from "./read-route";
import type { Route } from "./route";

/** The parameters of every list. */
export const PAGE_PARAMETERS = { limit, cursor };

export const pageAnswer = (row: z.ZodType) =>
  z.strictObject({ data: z.array(row), nextCursor: z.string().nullable().openapi({ description: "Send it as cursor for what comes next; null at the end." }) });

/** Which part is asked for; `list` names the list, and `number` says that it is sorted by one. */
export function readPage(list: string, query: { limit: number; cursor?: string }, number = false): Result<PageRequest> {
  if (query.cursor === undefined) return ok({ limit: query.limit });
  const after = decodeCursor(list, query.cursor);
  if (!after.ok) return after;
  if (number && !/^\d{1,9}$/.test(after.value)) return fail(problem("invalid-input", {}, { errors: [{ path: "cursor", message: "This is no cursor of this list." }] }));
  return ok({ limit: query.limit, after: after.value });
}

/** The part as it is answered. */
export function writePage<T>(list: string, page: Page<T>, row: (item: T) => unknown) {
  return { data: page.data.map(row), nextCursor: page.nextCursor === null ? null : encodeCursor(list, page.nextCursor) };
}

interface ListSpec<T, S extends z.ZodRawShape> {
  path: string;
  summary: string;
  query?: S;
  /** The schema of one row, and how a row is made. */
  row: z.ZodType;
  toRow(item: T): unknown;
  sortedByNumber?: boolean;
  list(ask: ReadAsk<S>, page: PageRequest): Promise<Result<Page<T>>> | Promise<Page<T>>;
}

/** A public list. */
export function listRoute<T, S extends z.ZodRawShape>(spec: ListSpec<T, S>): Route {
  const { path, summary, row, toRow, sortedByNumber } = spec;
  return readRoute({
    path,
    summary,
    query: { ...spec.query, ...PAGE_PARAMETERS },
    answer: pageAnswer(row),
    async read(ask) {
      const page = readPage(path, ask.query, sortedByNumber);
      if (!page.ok) return page;
      const listed = await spec.list(ask as unknown as ReadAsk<S>, page.value);
      if (!("ok" in listed)) return ok(writePage(path, listed, toRow));
      return listed.ok ? ok(writePage(path, listed.value, toRow)) : listed;
    },
  });
}
