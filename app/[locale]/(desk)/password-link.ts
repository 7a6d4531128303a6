/** A link to choose a password goes out by mail where the site can send any; otherwise whoever made it hands it on. */
import "server-only";
import { getLocale, getTranslations } from "next-intl/server";
import { siteOrigin } from "@/lib/access/current-actor";
import { sendMail } from "@/lib/access/mail";
import { localPath, withParams } from "@/lib/i18n/address";

/** The whole address. Where mail can be sent the settings name the site, so that no request can lead the link elsewhere. */
export async function passwordAddress(token: string): Promise<string> {
  return `${await siteOrigin()}${withParams(localPath(await getLocale(), "/set-password"), { token })}`;
}

/** Mails the link to its owner in the language of this request; throws where it cannot be sent. */
export async function mailPasswordLink(to: string, address: string, kind: "reset" | "invite"): Promise<void> {
  const t = await getTranslations("mail");
  await sendMail({ to, subject: t(`${kind}.subject`), text: t(`${kind}.text`, { address }) });
}
