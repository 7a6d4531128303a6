/** Every write is answered the same way: token, role, throttle, query, body, the one verb that writes. */
import "server-only";
import type { z } from "@hono/zod-openapi";
import { countAttempt } from "@/lib/access/throttle";
import { readInput } from "@/lib/domain/invalid-input";
import type { Action } from "@/lib/domain/permission";
import type { Result } from "@/lib/domain/result";
import type { Actor } from "@/lib/domain/role";
import { authorize } from "./authenticate";
import { documentWrite } from "./document-route";
import { failureResponse } from "./http/failure";
import { JSON_TYPE } from "./http/headers";
import { queryReader } from "./http/read-query";
import { readJsonBody } from "./http/read-json-body";
import { jsonText } from "./json-text";
import { problemResponse } from "./problem-response";
import type { Call, Route } from "./route";

interface WriteAsk<B extends z.ZodType> {
  actor: Actor;
  body: z.output<B>;
  params: Record<string, string>;
  request: Request;
}

export interface WriteSpec<B extends z.ZodType> {
  path: string;
  summary: string;
  action: Action;
  body: B;
  /** Whether no body at all counts as an empty object. */
  bodyOptional?: boolean;
  status: 200 | 201;
  answer: z.ZodType;
  idempotent?: boolean;
  /** What was written; `location` of what was made. */
  write(ask: WriteAsk<B>): Promise<Result<{ value: unknown; location?: string }>>;
}

const noQuery = queryReader({});
const NEVER_KEPT = { ...JSON_TYPE, "Cache-Control": "no-store" };

export function writeRoute<B extends z.ZodType>(spec: WriteSpec<B>): Route {
  const { path, bodyOptional = false, idempotent = false } = spec;
  return {
    method: "post",
    path,
    open: false,
    document: documentWrite({ ...spec, bodyOptional, idempotent }),
    async handle(call) {
      try {
        return await handle(spec, call);
      } catch (error) {
        return failureResponse(error, call.request, call.deps);
      }
    },
  };
}

async function handle<B extends z.ZodType>(spec: WriteSpec<B>, { request, params, deps }: Call): Promise<Response> {
  const actor = await authorize(request, deps, spec.action);
  if (!actor.ok) return problemResponse(actor.problem);
  const counted = await countAttempt("api-write", String(actor.value.userId));
  if (!counted.ok) return problemResponse(counted.problem);
  const query = noQuery.read(request.url);
  if (!query.ok) return problemResponse(query.problem);
  const sent = await readJsonBody(request, spec.bodyOptional);
  if (!sent.ok) return sent.response;
  const body = readInput(spec.body, sent.value);
  if (!body.ok) return problemResponse(body.problem);
  const written = await spec.write({ actor: actor.value, body: body.value, params, request });
  if (!written.ok) return problemResponse(written.problem);
  const { value, location } = written.value;
  const headers = location === undefined ? NEVER_KEPT : { ...NEVER_KEPT, Location: location };
  return new Response(jsonText(value), { status: spec.status, headers });
}
