/** The process answers by itself what never reaches a page or the API: as a problem for the API, as a short page for people. */
import "server-only";
import type { IncomingMessage, ServerResponse } from "node:http";
import { DATA_POLICY } from "./security-headers";

const TITLES: Record<number, string> = {
  400: "Bad request",
  403: "Forbidden",
  405: "Method not allowed",
  413: "Too large",
  414: "Address too long",
  429: "Too many requests",
  500: "Something went wrong",
  503: "Not available at the moment",
};

/** Whether the answer is read by a program. */
export function isApi(url: string | undefined): boolean {
  return url?.startsWith("/api/") ?? false;
}

/** Answers `status` with one sentence, or people with `page`, unless an answer has begun, which is then broken off. */
export function answerPlainly(req: IncomingMessage, res: ServerResponse, status: number, detail: string, headers: Record<string, string> = {}, page?: string): void {
  if (res.headersSent) {
    res.destroy();
    return;
  }
  const api = isApi(req.url);
  const { type, body } = plainBody(api, status, detail, page);
  res.writeHead(status, {
    "Content-Type": type,
    "Content-Length": Buffer.byteLength(body),
    "Cache-Control": "no-store",
    "Content-Security-Policy": api ? DATA_POLICY : "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    ...(api ? { "Access-Control-Allow-Origin": "*" } : {}),
    ...headers,
  });
  res.end(body);
}

/** One sentence: as a problem for programs, as a short page for people, or as the page that is given. */
export function plainBody(api: boolean, status: number, detail: string, page?: string): { type: string; body: string } {
  const title = TITLES[status] ?? "Error";
  return api
    ? { type: "application/problem+json; charset=utf-8", body: JSON.stringify({ type: "about:blank", title, status, detail }) }
    : { type: "text/html; charset=utf-8", body: page ?? pageOf(title, detail) };
}

/** Without the product's styles or languages: it must work when everything else does not. */
function pageOf(title: string, detail: string): string {
  const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(title)}</title>
<style>body{font:1rem/1.6 system-ui,sans-serif;max-width:36rem;margin:15vh auto;padding:0 1rem;color-scheme:light dark}</style></head>
<body><main><h1>${escape(title)}</h1><p>${escape(detail)}</p><p><a href="/">Start page</a></p></main></body></html>`;
}
