/** A route is one method at one address, with what it does and what the documentation says of it side by side. */
import "server-only";
import type { OpenAPIHono } from "@hono/zod-openapi";
import type { ApiDeps } from "./deps";

export type RouteDocument = Parameters<OpenAPIHono["openAPIRegistry"]["registerPath"]>[0];

/** What a handler gets: the request and the parts of the path, decoded. */
export interface Call {
  request: Request;
  params: Record<string, string>;
  deps: ApiDeps;
}

export interface Route {
  method: "get" | "post";
  /** As in OpenAPI, below `/api/v1`: `/indicators/{code}`. */
  path: string;
  /** Whether anybody may call it, from any origin, without a token. */
  open: boolean;
  document: RouteDocument;
  /** The path whose route answers this one too, because a router cannot tell `{key}` from `{key}.csv`. */
  within?: string;
  handle(call: Call): Promise<Response>;
}

export const BASE_PATH = "/api/v1";

/** No code, id or number has other characters, so whatever does names nothing. */
const PART = /^[\w.~-]{1,200}$/;

/** The first part of the path that can name nothing. */
export function impossiblePart(params: Record<string, string>): string | undefined {
  return Object.values(params).find((part) => !PART.test(part));
}

/** `listIndicators` from `GET /indicators`, `getIndicatorsByCode` from `GET /indicators/{code}`: stable names for generated clients. */
export function operationId(method: string, path: string): string {
  const words = path.replace(/\{(\w+)\}/g, "by-$1").split(/[^A-Za-z0-9]+/).filter(Boolean);
  return [method, ...words].map((word, index) => (index === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1))).join("");
}
