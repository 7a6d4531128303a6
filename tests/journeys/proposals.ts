/** What a journey needs to find done already is done through the API, as a script would do it. */
import { type APIRequestContext, expect } from "./people";

interface Draft {
  message: string;
  items?: object[];
  entries?: object[];
}

async function post(request: APIRequestContext, path: string, token: string, data?: object) {
  const answer = await request.post(`/api/v1/changesets${path}`, { headers: { authorization: `Bearer ${token}` }, ...(data && { data }) });
  const body = (await answer.json()) as { id: number; publication: number };
  expect(answer.ok(), JSON.stringify(body)).toBe(true);
  return body;
}

/** A draft; its number. */
export async function draft(request: APIRequestContext, token: string, proposal: Draft): Promise<number> {
  return (await post(request, "", token, proposal)).id;
}

/** A draft in review; its number. */
export async function submit(request: APIRequestContext, token: string, proposal: Draft): Promise<number> {
  const id = await draft(request, token, proposal);
  await post(request, `/${id}/submit`, token);
  return id;
}

/** Proposes by one person and publishes by another; the publication's number. */
export async function publish(request: APIRequestContext, tokens: { editor: string; reviewer: string }, proposal: Draft): Promise<number> {
  const id = await submit(request, tokens.editor, proposal);
  return (await post(request, `/${id}/publish`, tokens.reviewer)).publication;
}

/** What readers are told of one figure now. */
export async function figure(request: APIRequestContext, series: string, period: string): Promise<number | null | undefined> {
  const body = (await (await request.get(`/api/v1/series/${series}`)).json()) as { observations: [string, number | null, string][] };
  return body.observations.find(([each]) => each === period)?.[1];
}
