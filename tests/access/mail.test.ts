/** Mail goes through a real SMTP server, to one address, with nothing of the recipient's in the headers but that address. */
import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, expect, it } from "vitest";

const received: { to: string[]; text: string }[] = [];
const server = new SMTPServer({
  disabledCommands: ["STARTTLS"],
  onAuth: ({ username, password }, _session, done) => (username === "puente" && password === "secret" ? done(null, { user: username }) : done(new Error("refused"))),
  onData: (stream, { envelope }, done) => {
    const chunks: Buffer[] = [];
    stream.on("data", (chunk: Buffer) => chunks.push(chunk));
    stream.on("end", () => {
      received.push({ to: envelope.rcptTo.map(({ address }) => address), text: Buffer.concat(chunks).toString("utf8") });
      done();
    });
  },
});

beforeAll(async () => {
  await new Promise<void>((ready) => void server.listen(0, "127.0.0.1", ready));
  const { port } = server.server.address() as AddressInfo;
  Object.assign(process.env, { SMTP_URL: `smtp://puente:secret@127.0.0.1:${port}`, MAIL_FROM: "Puente <monitor@example.org>", NEXTAUTH_URL: "https://puente.example.org", NEXTAUTH_SECRET: "s".repeat(40) });
});
afterAll(() => new Promise<void>((done) => void server.close(done)));

it("a mail arrives as it was written", async () => {
  const { canMail, sendMail } = await import("@/lib/access/mail");
  expect(canMail()).toBe(true);
  await sendMail({ to: "ada@example.org", subject: "Una contraseña nueva", text: "https://puente.example.org/set-password?token=abc" });
  expect(received).toHaveLength(1);
  expect(received[0]!.to).toEqual(["ada@example.org"]);
  expect(received[0]!.text).toMatch(/^From: Puente <monitor@example\.org>\r$/m);
  expect(received[0]!.text).toContain("token=abc");
});

it.each(["ada@example.org, eve@example.org", "ada@example.org\r\nBcc: eve@example.org", "ada@example.org>,<eve@example.org"])("an address such as %j reaches nobody else", async (to) => {
  const { sendMail } = await import("@/lib/access/mail");
  received.length = 0;
  await sendMail({ to, subject: "x", text: "x" }).catch(() => undefined);
  for (const mail of received) {
    expect(mail.to).not.toContain("eve@example.org");
    expect(mail.text).not.toMatch(/^Bcc:/im);
  }
});

it("a subject with a line end in it stays one line", async () => {
  const { sendMail } = await import("@/lib/access/mail");
  received.length = 0;
  await sendMail({ to: "ada@example.org", subject: "x\r\nBcc: eve@example.org", text: "x" });
  expect(received[0]!.to).toEqual(["ada@example.org"]);
  expect(received[0]!.text).not.toMatch(/^Bcc:/im);
});
