/** All that anybody can read through the API, now and as of each publication, found by walking the API itself. */
import { apiRoutes } from "@/lib/api/create-api";
import { openClient } from "../api/client";

/** Each address with all that a reader gets from it. */
export type Answers = Map<string, string>;

const LISTS = { code: "/indicators", key: "/series", id: "/annotations", number: "/publications", slug: "/pillars" };
type Row = Record<string, string | number>;

/** Answers by address. Every open route is among them, with every name that its list gives. */
export async function everyPublicAnswer(): Promise<Answers> {
  const client = openClient();
  const { data } = (await client.get("/publications?limit=1000")).body as { data: { number: number }[] };
  const moments = ["", ...data.map(({ number }) => `publication:${number}`)];
  const answers: Answers = new Map();
  const walked = new Set<string>();
  for (const asOf of moments) {
    for (const path of await publicPaths(client, walked)) {
      const address = asOf === "" || path === "/openapi.json" ? path : `${path}?asOf=${asOf}`;
      const { status, headers, text } = await client.get(address);
      answers.set(address, [status, headers.get("etag"), headers.get("puente-publication"), headers.get("content-type"), text].join("\n"));
    }
  }
  const missed = openPaths().filter((path) => !walked.has(path));
  if (missed.length > 0) throw new Error(`No address was found for ${missed.join(", ")}`);
  return answers;
}

function openPaths(): string[] {
  return apiRoutes().filter(({ method, open }) => method === "get" && open).map(({ path }) => path);
}

/** The addresses of all open routes; the names in them are those of today, which must not exist at every moment. */
async function publicPaths(client: ReturnType<typeof openClient>, walked: Set<string>): Promise<string[]> {
  const found = new Set<string>();
  for (const path of openPaths()) {
    const part = /\{(\w+)\}/.exec(path)?.[1] as keyof typeof LISTS | undefined;
    const names = part === undefined ? [""] : await namesOf(client, path, part);
    for (const name of names) found.add(path.replace(/\{\w+\}/, name));
    if (names.length > 0) walked.add(path);
  }
  return [...found];
}

/** A list's own route says what can stand for the part: `/areas` for `/areas/{code}`. */
async function namesOf(client: ReturnType<typeof openClient>, path: string, part: keyof typeof LISTS): Promise<string[]> {
  const list = path.slice(0, path.indexOf("/{")) || LISTS[part];
  const { body } = await client.get(`${list}?limit=1000`);
  return (body as { data: Row[] }).data.map((row) => String(row[part] ?? row.id));
}
