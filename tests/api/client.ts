/** Tests call the API as a client does, without a socket between. */
/* eslint-disable @typescript-eslint/no-unsafe-member-access -- the form of an answer is what is tested */
import { createApi } from "@/lib/api/create-api";
import type { ApiDeps } from "@/lib/api/deps";
import type { World } from "../support/world";

export interface Answer {
  status: number;
  headers: Headers;
  text: string;
  /** The body as data; null where it is none. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  body: any;
}

type Sent = { token?: string; body?: unknown; headers?: Record<string, string>; method?: string };

/** Errors that a test did not expect fail it: `onError` throws them on unless `deps` says otherwise. */
export function openClient(deps: Partial<ApiDeps> = {}) {
  const api = createApi(deps);
  async function call(path: string, { token, body, headers = {}, method = body === undefined ? "GET" : "POST" }: Sent = {}): Promise<Answer> {
    const sent: Record<string, string> = { ...headers };
    if (token) sent.authorization ??= `Bearer ${token}`;
    if (body !== undefined) sent["content-type"] ??= "application/json";
    const raw = body === undefined || typeof body === "string" || body instanceof Uint8Array ? body : JSON.stringify(body);
    const address = `http://localhost${path.startsWith("/api") ? path : `/api/v1${path}`}`;
    const response = await api.fetch(new Request(address, { method, headers: sent, body: raw as BodyInit | undefined }));
    const text = await response.text();
    const isJson = /json/.test(response.headers.get("content-type") ?? "");
    return { status: response.status, headers: response.headers, text, body: isJson && text ? JSON.parse(text) : null };
  }
  return {
    get: (path: string, sent: Sent = {}) => call(path, sent),
    post: (path: string, body: unknown, sent: Sent = {}) => call(path, { ...sent, body }),
    /** A step without a body. */
    step: (path: string, token?: string) => call(path, { method: "POST", token }),
    call,
  };
}

export type Client = ReturnType<typeof openClient>;

/** A draft of the editor's with these items, through the API; its id. */
export async function propose(client: Client, world: World, items: object[], entries: object[] = []): Promise<number> {
  const made = await client.post("/changesets", { message: "Newer figures from the source", items, entries }, { token: world.tokens.editor });
  if (made.status !== 201) throw new Error(made.text);
  return made.body.id as number;
}

/** Proposes, submits and publishes; the publication's number. */
export async function publish(client: Client, world: World, items: object[], entries: object[] = []): Promise<number> {
  const id = await propose(client, world, items, entries);
  await client.step(`/changesets/${id}/submit`, world.tokens.editor);
  const published = await client.step(`/changesets/${id}/publish`, world.tokens.reviewer);
  if (published.status !== 200) throw new Error(published.text);
  return published.body.publication as number;
}
