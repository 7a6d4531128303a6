/** Asking for a link answers the same, and as fast, whether or not there is such an account: what differs is done after the answer. */
"use server";

import { headers } from "next/headers";
import { after } from "next/server";
import { getTranslations } from "next-intl/server";
import type { ActionState } from "@/components/desk/action-state";
import { clientAddress } from "@/lib/access/client-address";
import { canMail } from "@/lib/access/mail";
import { problem } from "@/lib/domain/problem";
import { emailInput } from "@/lib/editing/accounts/account-input";
import { countResetRequest, giveResetLink } from "@/lib/editing/accounts/password-link";
import { done, failed, textOf } from "../answers";
import { mailPasswordLink, passwordAddress } from "../password-link";

export async function forgotAction(before: ActionState, form: FormData): Promise<ActionState> {
  const t = await getTranslations("forgot");
  const email = emailInput.safeParse(textOf(form, "email"));
  if (!email.success) return failed(before, problem("invalid-input", {}, { errors: [{ path: "email", message: t("badEmail") }] }), form);
  const counted = await countResetRequest(email.data, clientAddress(await headers()));
  if (!counted.ok) return failed(before, counted.problem, form);
  if (canMail()) {
    after(async () => {
      const link = await giveResetLink(email.data, new Date());
      if (link) await mailPasswordLink(link.email, await passwordAddress(link.token), "reset");
    });
  }
  return done(before, t("asked"));
}
