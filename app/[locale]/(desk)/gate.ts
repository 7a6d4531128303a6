/** Every page and every action of the desk begins by asking who is there and whether they may. */
import { notFound, redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import { currentActor } from "@/lib/access/current-actor";
import { type Action, may, refusal } from "@/lib/domain/permission";
import { problem } from "@/lib/domain/problem";
import { fail, ok, type Result } from "@/lib/domain/result";
import type { Actor } from "@/lib/domain/role";
import { localPath, withParams } from "@/lib/i18n/address";

const ACCOUNT = "/admin/account";

/** The path of a page of the desk in the language of this request. */
export async function deskPath(path: string): Promise<string> {
  return localPath((await getLocale()), path);
}

/** Who asks for the page at `path`. Nobody is sent to sign in; whoever may not see it is told that nothing is there. */
export async function gatePage(path: string, action: Action = "read-drafts"): Promise<Actor> {
  const actor = await currentActor();
  if (!actor) redirect(withParams(await deskPath("/sign-in"), { next: await deskPath(path) }));
  // Before anything else; the use cases take such a person for a viewer.
  if (actor.owesSecondFactor && path !== ACCOUNT) redirect(await deskPath(ACCOUNT));
  if (!may(actor, action)) notFound();
  return actor;
}

/** Who sends this form, if they may take the action; the use case asks again. */
export async function gateAction(action: Action): Promise<Result<Actor>> {
  const actor = await currentActor();
  if (!actor) return fail(problem("unauthenticated"));
  if (actor.owesSecondFactor && action !== "manage-own-account") return fail(problem("second-factor-owed"));
  const refused = refusal(actor, action);
  return refused ? fail(refused) : ok(actor);
}
