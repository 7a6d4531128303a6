/** What the documentation says of a route is made from the schemas that the route itself reads with. */
import "server-only";
import { z } from "@hono/zod-openapi";
import { problemAnswer } from "./answers/problem-answer";
import { BASE_PATH, operationId, type RouteDocument } from "./route";

const problems = (statuses: Record<number, string>) =>
  Object.fromEntries(
    Object.entries(statuses).map(([status, description]) => [status, { description, content: { "application/problem+json": { schema: problemAnswer } } }]),
  );

/** The parts of the path, each a string. */
function pathParams(path: string) {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string);
  return names.length > 0 ? z.object(Object.fromEntries(names.map((name) => [name, z.string()]))) : undefined;
}

type OneForm = z.ZodType | string;
type AnswerForm = OneForm | readonly OneForm[];

const content = (answer: AnswerForm): Record<string, { schema: z.ZodType }> =>
  Object.fromEntries([answer].flat().map((each: OneForm) => (typeof each === "string" ? [each, { schema: z.string() }] : ["application/json", { schema: each }])));

const READ_HEADERS = z.object({
  ETag: z.string().openapi({ description: "Names the answer; send it back as If-None-Match." }),
  "Puente-Publication": z.string().openapi({ description: "The newest publication that the answer was made from." }),
});
const TAG = (path: string) => [path.split("/")[1]?.replace(/\..*$/, "") ?? "api"];

interface ReadText {
  path: string;
  summary: string;
  schema: z.ZodObject;
  answer: AnswerForm;
  open: boolean;
}

export function documentRead({ path, summary, schema, answer, open }: ReadText): RouteDocument {
  const refusals: Record<number, string> = open ? {} : { 401: "There is no valid token.", 403: "The token's role does not allow this.", 429: "Too many unknown tokens came from this address; see Retry-After." };
  return {
    method: "get",
    path: `${BASE_PATH}${path}`,
    operationId: operationId("get", path),
    summary,
    tags: TAG(path),
    ...(open ? {} : { security: [{ token: [] }] }),
    request: { query: schema, params: pathParams(path) },
    responses: {
      200: { description: "The answer.", content: content(answer), headers: READ_HEADERS },
      304: { description: "It has not changed since the ETag in If-None-Match." },
      ...problems({ 400: "A parameter cannot be used; errors names it.", ...refusals, 404: "There is no such thing.", 503: "The database cannot be reached; see Retry-After." }),
    },
  };
}

interface WriteText {
  path: string;
  summary: string;
  body: z.ZodType;
  bodyOptional: boolean;
  status: 200 | 201;
  answer: z.ZodType;
  idempotent: boolean;
}

const idempotencyKey = z.object({
  "Idempotency-Key": z.string().max(200).optional().openapi({ description: "Makes a retry safe: the same key with the same body answers with the first draft." }),
});

export function documentWrite({ path, summary, body, bodyOptional, status, answer, idempotent }: WriteText): RouteDocument {
  return {
    method: "post",
    path: `${BASE_PATH}${path}`,
    operationId: operationId("post", path),
    summary,
    tags: TAG(path),
    security: [{ token: [] }],
    request: {
      params: pathParams(path),
      body: { required: !bodyOptional, content: { "application/json": { schema: body } } },
      ...(idempotent ? { headers: idempotencyKey } : {}),
    },
    responses: {
      [status]: { description: status === 201 ? "It was made; Location says where it is." : "The state it is in now.", content: content(answer) },
      ...problems({
        400: "Something sent cannot be used; errors names each place.",
        401: "There is no valid token.",
        403: "The role, or the rule of four eyes, does not allow this.",
        404: "There is no such changeset.",
        409: "It does not fit the state things are in; conflicts has both values of each cell.",
        413: "The body is larger than 10 MB.",
        415: "The body is not JSON.",
        429: "Too many requests; see Retry-After.",
        503: "The database cannot be reached; nothing was written.",
      }),
    },
  };
}
