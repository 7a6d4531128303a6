/** A call that needs a person has a token of one; tokens that are nobody's are counted by address and slowed down. */
import "server-only";
import { countAttempt } from "@/lib/access/throttle";
import { actorOfToken } from "@/lib/access/token";
import { type Action, refusal } from "@/lib/domain/permission";
import { problem } from "@/lib/domain/problem";
import { fail, ok, type Result } from "@/lib/domain/result";
import type { Actor } from "@/lib/domain/role";
import type { ApiDeps } from "./deps";

const BEARER = /^Bearer +([\w~+/.=-]{1,200})$/i;

/** Who acts; or that nobody does, in the same words whether the token is missing, unknown, revoked, expired or its owner disabled. */
export async function authenticate(request: Request, deps: ApiDeps): Promise<Result<Actor>> {
  const given = request.headers.get("authorization");
  if (given === null) return fail(problem("unauthenticated"));
  const token = BEARER.exec(given)?.[1];
  const actor = token === undefined ? null : await actorOfToken(token, deps.now());
  if (actor) return ok(actor);
  const counted = await countAttempt("api-bad-token", deps.addressOf(request));
  return counted.ok ? fail(problem("unauthenticated")) : counted;
}

/** Who acts, if they may take the action at all. The use case decides again: this refuses before anything is read or parsed. */
export async function authorize(request: Request, deps: ApiDeps, action: Action): Promise<Result<Actor>> {
  const actor = await authenticate(request, deps);
  if (!actor.ok) return actor;
  const refused = refusal(actor.value, action);
  return refused ? fail(refused) : actor;
}
