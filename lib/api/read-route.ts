/** Every read is answered the same way: query, moment, the one verb that reads, ETag, 304. */
import "server-only";
import { z } from "@hono/zod-openapi";
import type { Action } from "@/lib/domain/permission";
import { problem } from "@/lib/domain/problem";
import type { Result } from "@/lib/domain/result";
import type { Actor } from "@/lib/domain/role";
import { resolveAsOf } from "@/lib/reading/publication/resolve-as-of";
import type { Scope } from "@/lib/reading/scope";
import { authorize } from "./authenticate";
import { documentRead } from "./document-route";
import { etagOf, isKnown } from "./http/etag";
import { failureResponse } from "./http/failure";
import { ANY_ORIGIN, JSON_TYPE, PRIVATE_CACHE, PUBLIC_CACHE, PUBLICATION } from "./http/headers";
import { queryReader } from "./http/read-query";
import { Stream, streamAnswer } from "./http/stream-answer";
import { jsonText } from "./json-text";
import { problemResponse } from "./problem-response";
import { type Call, impossiblePart, type Route } from "./route";

/** An answer that is not plain data: text that is ready, or of another type. */
export class Text {
  constructor(
    readonly text: string,
    readonly headers: Record<string, string> = JSON_TYPE,
  ) {}
}

export interface ReadAsk<S extends z.ZodRawShape> {
  request: Request;
  scope: Scope;
  /** The moment asked for, resolved, RFC 3339 in UTC; null for now. */
  asOf: string | null;
  query: z.output<z.ZodObject<S>>;
  params: Record<string, string>;
}

/** The schema of the answer, or its media type where it is not JSON; several where the asker chooses. */
export type AnswerForm = z.ZodType | string | readonly (z.ZodType | string)[];

interface Described<S extends z.ZodRawShape> {
  path: string;
  summary: string;
  query?: S;
  answer: AnswerForm;
}

export interface ReadSpec<S extends z.ZodRawShape> extends Described<S> {
  /** False where the answer is the same at any moment. */
  asOf?: boolean;
  /** True where `read` itself says what is wrong with a part of the path that can name nothing. */
  checksParts?: boolean;
  read(ask: ReadAsk<S>): Promise<Result<unknown>> | Result<unknown>;
}

export const asOfParameter = z.string().max(60).optional().openapi({
  description: "As it stood then: a date (its end, UTC), an RFC 3339 time, or publication:17.",
  example: "2026-03-01",
});

/** A read that anybody may make. */
export function readRoute<S extends z.ZodRawShape>(spec: ReadSpec<S>): Route {
  const shape = { ...spec.query, ...(spec.asOf === false ? {} : { asOf: asOfParameter }) } as unknown as S;
  const reader = queryReader(shape);
  const { path } = spec;
  return {
    method: "get",
    path,
    open: true,
    document: documentRead({ ...spec, schema: reader.schema, open: true }),
    async handle({ request, params, deps }) {
      const headers: Record<string, string> = { ...ANY_ORIGIN };
      try {
        let scope = await deps.scopeOf(request);
        headers[PUBLICATION] = String(scope.at);
        const impossible = spec.checksParts ? undefined : impossiblePart(params);
        if (impossible !== undefined) return problemResponse(problem("not-found", { what: impossible.slice(0, 80) }), headers);
        const query = reader.read(request.url);
        if (!query.ok) return problemResponse(query.problem, headers);
        const { asOf: moment } = query.value as { asOf?: string };
        const asOf = moment === undefined ? null : await resolveAsOf(moment, deps.now());
        if (asOf?.ok === false) return problemResponse(asOf.problem, headers);
        if (asOf) scope = { at: asOf.value.at };
        headers[PUBLICATION] = String(scope.at);
        const read = await spec.read({ request, scope, asOf: asOf?.value.moment ?? null, query: query.value, params });
        if (!read.ok) return problemResponse(read.problem, headers);
        const above = { ...headers, ...PUBLIC_CACHE };
        return read.value instanceof Stream ? await streamAnswer(request, read.value, above, deps) : answer(request, read.value, above);
      } catch (error) {
        return failureResponse(error, request, deps, headers);
      }
    },
  };
}

export interface DeskReadSpec<S extends z.ZodRawShape> extends Described<S> {
  action: Action;
  read(ask: { actor: Actor; query: z.output<z.ZodObject<S>>; params: Record<string, string> }): Promise<Result<unknown>>;
}

/** A read of what is not public, for people with a token. */
export function deskReadRoute<S extends z.ZodRawShape>(spec: DeskReadSpec<S>): Route {
  const reader = queryReader(spec.query ?? ({} as S));
  const { path } = spec;
  return {
    method: "get",
    path,
    open: false,
    document: documentRead({ ...spec, schema: reader.schema, open: false }),
    async handle({ request, params, deps }: Call) {
      try {
        const actor = await authorize(request, deps, spec.action);
        if (!actor.ok) return problemResponse(actor.problem);
        const query = reader.read(request.url);
        if (!query.ok) return problemResponse(query.problem);
        const read = await spec.read({ actor: actor.value, query: query.value, params });
        return read.ok ? answer(request, read.value, PRIVATE_CACHE) : problemResponse(read.problem);
      } catch (error) {
        return failureResponse(error, request, deps);
      }
    },
  };
}

/** The answer with its ETag, or 304 where the client has it. */
export function answer(request: Request, value: unknown, headers: Record<string, string>): Response {
  const body = value instanceof Text ? value.text : jsonText(value);
  const ETag = etagOf(body);
  if (isKnown(request.headers.get("if-none-match"), ETag)) return new Response(null, { status: 304, headers: { ...headers, ETag } });
  const type = value instanceof Text ? value.headers : JSON_TYPE;
  return new Response(body, { status: 200, headers: { ...headers, ...type, ETag } });
}
