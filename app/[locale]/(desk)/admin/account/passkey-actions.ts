/** Adding and removing one's own passkeys. */
"use server";

import type { PublicKeyCredentialCreationOptionsJSON, RegistrationResponseJSON } from "@simplewebauthn/server";
import { refresh } from "next/cache";
import { getTranslations } from "next-intl/server";
import type { ActionState } from "@/components/desk/action-state";
import { currentSessionId, siteOrigin } from "@/lib/access/current-actor";
import { addPasskey, beginPasskey, removePasskey } from "@/lib/editing/accounts/passkeys/own-passkeys";
import { done, failed, textOf } from "../../answers";
import { gateAction } from "../../gate";

export async function beginPasskeyAction(before: ActionState, form: FormData): Promise<{ asked: PublicKeyCredentialCreationOptionsJSON } | { refused: ActionState }> {
  const actor = await gateAction("manage-own-account");
  if (!actor.ok) return { refused: await failed(before, actor.problem, form) };
  const t = await getTranslations("passkeys");
  const proof = { password: textOf(form, "password"), session: await currentSessionId() };
  const begun = await beginPasskey(actor.value, proof, await siteOrigin(), new Date());
  return begun.ok ? { asked: begun.value } : { refused: await failed(before, begun.problem, form, (path) => (path === "password" ? t("wrongPassword") : undefined)) };
}

export async function addPasskeyAction(before: ActionState, answer: RegistrationResponseJSON, name: string): Promise<ActionState> {
  const [actor, none] = [await gateAction("manage-own-account"), new FormData()];
  if (!actor.ok) return failed(before, actor.problem, none);
  const added = await addPasskey(actor.value, answer, { name: String(name), session: await currentSessionId(), origin: await siteOrigin() }, new Date());
  if (!added.ok) return failed(before, added.problem, none);
  refresh();
  return done(before, (await getTranslations("passkeys"))("added"));
}

export async function removePasskeyAction(key: string, before: ActionState, form: FormData): Promise<ActionState> {
  const actor = await gateAction("manage-own-account");
  if (!actor.ok) return failed(before, actor.problem, form);
  const removed = await removePasskey(actor.value, key);
  if (!removed.ok) return failed(before, removed.problem, form);
  refresh();
  return done(before, (await getTranslations("passkeys"))("removed"));
}
