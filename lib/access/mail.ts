/** Mail goes out through the server that SMTP_URL names; without one nothing is sent, and links are shown to an administrator instead. */
import "server-only";
import { createTransport } from "nodemailer";
import { settings } from "./settings";

export interface Mail {
  to: string;
  subject: string;
  text: string;
}

const WAIT_MS_MAX = 15_000;

/** Whether mail can be sent at all. */
export const canMail = (): boolean => settings().mail !== null;

/** Sends one mail; throws where the server cannot be reached or refuses it. */
export async function sendMail({ to, subject, text }: Mail): Promise<void> {
  const { mail } = settings();
  if (!mail) throw new Error("SMTP_URL is not set");
  const transport = createTransport({ url: mail.smtpUrl, connectionTimeout: WAIT_MS_MAX, greetingTimeout: WAIT_MS_MAX, socketTimeout: WAIT_MS_MAX });
  // An address given as an object is never read as a list of several.
  await transport.sendMail({ from: mail.from, to: { name: "", address: to }, subject, text });
}
