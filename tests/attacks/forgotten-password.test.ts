/** Asking for a new password tells nobody who has an account, and the link goes to its owner alone. */
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { database } from "@/lib/db/query";
import { BUILD_MS_MAX } from "../support/built";
import { endLeftServers } from "../support/server-process";
import { type Answer, cookiesOf, formOf, openSite, SESSION, sessionOf, signInBy, type Site } from "./site";

const mails: { to: string[]; text: string }[] = [];
const smtp = new SMTPServer({
  authOptional: true, disabledCommands: ["STARTTLS", "AUTH"],
  onData: (stream, { envelope }, done) => {
    const chunks: Buffer[] = [];
    stream.on("data", (chunk: Buffer) => chunks.push(chunk));
    stream.on("end", () => (mails.push({ to: envelope.rcptTo.map(({ address }) => address), text: Buffer.concat(chunks).toString("utf8") }), done()));
  },
});
let site: Site;
beforeAll(async () => {
  site = await openSite(async () => {
    smtp.listen(0, "127.0.0.1");
    await once(smtp.server, "listening");
    return { SMTP_URL: `smtp://127.0.0.1:${(smtp.server.address() as AddressInfo).port}`, MAIL_FROM: "Puente <monitor@example.org>" };
  });
}, BUILD_MS_MAX);
afterAll(async () => {
  await endLeftServers();
  await new Promise<void>((done) => void smtp.close(done));
});
beforeEach(async () => {
  await database.run("delete from rate_limit");
  mails.length = 0;
});

/** Sends the form of a page as a browser without script does. */
async function post(path: string, filled: Record<string, string>, headers: Record<string, string> = {}): Promise<Answer> {
  const { body, type } = formOf(await site.send(path), filled);
  return site.send(path, { method: "POST", body, headers: { "content-type": type, origin: site.url, ...headers } });
}

async function mailTo(email: string): Promise<string> {
  for (let i = 0; i < 100; i += 1) {
    const mail = mails.find(({ to }) => to.includes(email));
    if (mail) return mail.text.replace(/=\r\n/g, "").replaceAll("=3D", "=");
    await sleep(50);
  }
  throw new Error(`No mail came to ${email}`);
}
const linkIn = (text: string) => /\/(?:[a-z]{2}\/)?set-password\?token=[\w-]+/.exec(text)![0];
const bare = ({ status, text }: Answer, email: string) => [status, text.replace(/nonce="[^"]*"/g, "").replaceAll(email, "").replace(/"nonce":"[^"]*"|nonce-[\w+/=]+/g, "").match(/<main[\s\S]*<\/main>/)?.[0].replace(/\$ACTION_KEY" value="[^"]*"/, "").replace(/value="[^"]*"/g, "")];

describe("whoever asks", () => {
  it("is answered alike for a known, an unknown, a disabled and a system account, and a mail goes to the known one alone", async () => {
    const asked = [site.editor.email, "nobody@example.org", "dora.disabled@example.org", "starter@puente.invalid"];
    const answers = [];
    for (const email of asked) answers.push(bare(await post("/forgot", { email }), email));
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0]![1]).toContain("a link is on its way");
    await mailTo(site.editor.email);
    await sleep(300);
    expect(mails.map(({ to }) => to)).toEqual([[site.editor.email]]);
  });

  it("is answered as fast for a known as for an unknown account", async () => {
    const timed = async (email: string) => {
      const began = performance.now();
      await post("/forgot", { email });
      await database.run("delete from rate_limit");
      return performance.now() - began;
    };
    const [known, unknown]: [number[], number[]] = [[], []];
    await timed("warm@example.org");
    for (let i = 0; i < 9; i += 1) {
      known.push(await timed(site.editor.email));
      unknown.push(await timed(`nobody${i}@example.org`));
    }
    const fastest = (times: number[]) => Math.min(...times);
    expect(fastest(known)).toBeLessThan(1.5 * fastest(unknown) + 5);
    expect(fastest(unknown)).toBeLessThan(1.5 * fastest(known) + 5);
  });

  it("is refused after a few times, by account and by address, known or not", async () => {
    for (const email of [site.editor.email, "ghost@example.org"]) {
      for (let i = 0; i < 4; i += 1) await post("/forgot", { email });
      expect((await post("/forgot", { email })).text).toContain("Too many requests");
    }
  });

  it("cannot lead the link to another site by naming one in the request", async () => {
    await post("/forgot", { email: site.editor.email }, { "x-forwarded-host": "evil.example", forwarded: "host=evil.example" });
    const text = await mailTo(site.editor.email);
    expect(text).toContain(`${site.url}/set-password?token=`);
    expect(text).not.toContain("evil.example");
  });
});

describe("the link", () => {
  it("sets the password, ends every session, signs nobody in by itself, and works once", async () => {
    const earlier = await sessionOf(site, site.editor);
    await post("/forgot", { email: site.editor.email });
    const link = linkIn(await mailTo(site.editor.email));
    const set = await post(link, { password: "eleven gulls in the harbour" });
    expect(cookiesOf(set)).not.toMatch(SESSION);
    expect(set.headers.location).toBe("/sign-in?from=password");
    expect((await site.send("/admin", { headers: { cookie: earlier } })).status).toBe(307);
    expect(cookiesOf(await signInBy(site, site.editor))).not.toMatch(SESSION);
    site.editor.password = "eleven gulls in the harbour";
    await sessionOf(site, site.editor);
    expect((await site.send(link)).text).toContain("This link does not work");
  });

  it("is in no referrer, no cache and no index", async () => {
    const { headers, text } = await site.send("/set-password?token=forged");
    expect(headers["cache-control"]).toContain("no-store");
    expect(text).toMatch(/<meta name="referrer" content="no-referrer"/);
    expect(text).toMatch(/<meta name="robots" content="noindex/);
  });
});
