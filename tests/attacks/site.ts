/** A whole site of the production build stands as a process of its own, to be attacked over its socket. */
import { randomBytes } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { request, type IncomingHttpHeaders } from "node:http";
import { changesetInput } from "@/lib/domain/kinds/changeset-input";
import { createChangeset } from "@/lib/editing/changesets/create-changeset";
import { publishChangeset } from "@/lib/editing/changesets/publish-changeset";
import { submitChangeset } from "@/lib/editing/changesets/submit-changeset";
import { ensureBuilt } from "../support/built";
import { freePort, type ServerProcess, startServer } from "../support/server-process";
import { makeWorld, type World } from "../support/world";
import { makePerson, PASSWORD } from "../access/people";

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
}

export interface Sent {
  method?: string;
  headers?: Record<string, string | string[] | undefined>;
  body?: string;
}

export interface Site {
  /** The address that its settings name. */
  url: string;
  world: World;
  server: ServerProcess;
  editor: { email: string; password: string };
  admin: { email: string; password: string };
  /** Sends just these headers, whatever they are, and follows nothing. */
  send: (path: string, sent?: Sent) => Promise<Answer>;
}

/** Call it in `beforeAll`, with time for the build; end it with `endLeftServers`. `more` are further settings, which may want the site's address. */
export async function openSite(more: (url: string) => Record<string, string> | Promise<Record<string, string>> = () => ({})): Promise<Site> {
  await ensureBuilt();
  const world = await makeWorld();
  // A site on which people have published is given no starter data.
  await publishAs(world, { items: [{ series: "GDP_USD.CHL._Z.A", period: "2020", value: "253000000000" }] });
  const [editor, admin] = [await makePerson("editor"), await makePerson("admin")];
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const server = await startServer({ PORT: String(port), DATABASE_URL: world.url, NEXTAUTH_URL: url, NEXTAUTH_SECRET: randomBytes(32).toString("hex"), ...(await more(url)) });
  const person = ({ email }: { email: string }) => ({ email, password: PASSWORD });
  return { url, world, server, editor: person(editor), admin: person(admin), send: (path, sent) => send(port, path, sent) };
}

interface Proposal {
  items?: object[];
  entries?: object[];
  message?: string;
}

/** Proposed by the world's editor and published by its reviewer; the publication's number. */
export async function publishAs({ editor, reviewer }: World, proposal: Proposal): Promise<number> {
  const made = await createChangeset(editor, changesetInput.parse({ message: "Newer figures from the source", ...proposal }));
  if (!made.ok) throw new Error(JSON.stringify(made.problem));
  const submitted = await submitChangeset(editor, made.value.id);
  const published = submitted.ok ? await publishChangeset(reviewer, made.value.id) : submitted;
  if (!published.ok) throw new Error(JSON.stringify(published.problem));
  return published.value.publication;
}

/** The same, and the site has heard of it, so that nothing it keeps is of today any more. */
export async function publishOn(site: Site, proposal: Proposal): Promise<void> {
  const number = await publishAs(site.world, proposal);
  const heard = async () => (JSON.parse((await site.send("/api/ready")).text) as { publication: number }).publication;
  while ((await heard()) < number) await sleep(5);
}

function send(port: number, path: string, { method = "GET", headers = {}, body }: Sent = {}): Promise<Answer> {
  const all = given({ host: `localhost:${port}`, ...(body !== undefined && { "content-length": String(Buffer.byteLength(body)) }), ...headers });
  return new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port, path, method, headers: all, agent: false }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk: Buffer) => chunks.push(chunk));
      answer.on("end", () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text: Buffer.concat(chunks).toString("utf8") }));
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

/** Node refuses a header without a value. */
const given = (headers: NonNullable<Sent["headers"]>) => Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== undefined)) as Record<string, string | string[]>;

/** What the answer sets, as a browser sends it back: `name=value; …`. */
export const cookiesOf = ({ headers }: Answer) => (headers["set-cookie"] ?? []).map((cookie) => cookie.split(";")[0]).join("; ");

export const SESSION = /next-auth\.session-token=([^;]+)/;

/** The fields of the page's form (the one that holds `mark`, where there are several), as it is sent without script, with what is filled in. */
export function formOf({ text }: Answer, filled: Record<string, string>, mark = ""): Required<Pick<Sent, "body">> & { type: string } {
  const boundary = `----${randomBytes(12).toString("hex")}`;
  const form = [...text.matchAll(/<form[^>]*>[\s\S]*?<\/form>/g)].map(([found]) => found).find((found) => found.includes("$ACTION") && found.includes(mark)) ?? "";
  const hidden = [...form.matchAll(/<input type="hidden" name="([^"]+)"(?: value="([^"]*)")?/g)].map(([, name = "", value = ""]) => [name, unescape(value)] as const);
  const fields = [...hidden.filter(([name]) => !(name in filled)), ...Object.entries(filled)];
  const body = fields.map(([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`).join("");
  return { body: `${body}--${boundary}--\r\n`, type: `multipart/form-data; boundary=${boundary}` };
}

const unescape = (html: string) => html.replaceAll("&quot;", '"').replaceAll("&#x27;", "'").replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");

/** Signs in by the page's form, as a browser without script does. */
export async function signInBy(site: Site, { email, password, headers = {}, next }: { email: string; password: string; headers?: Sent["headers"]; next?: string }): Promise<Answer> {
  const page = await site.send("/sign-in");
  const { body, type } = formOf(page, { email, password, ...(next !== undefined && { next }) });
  return site.send("/sign-in", { method: "POST", body, headers: { "content-type": type, origin: site.url, ...headers } });
}

/** The cookie of a new session. */
export async function sessionOf(site: Site, person: { email: string; password: string }): Promise<string> {
  const signed = await signInBy(site, person);
  const cookie = cookiesOf(signed);
  if (!SESSION.test(cookie)) throw new Error(`Nobody was signed in: ${signed.status} ${signed.text.slice(0, 500)}`);
  return cookie;
}
