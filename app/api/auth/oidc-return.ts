/** Whoever could not be signed in by the identity provider is told why on the sign-in page, in their language. */
import { NextResponse } from "next/server";
import { settings } from "@/lib/access/settings";
import type { ProblemCode } from "@/lib/domain/problem";
import { withParams } from "@/lib/i18n/address";

export const OIDC_COOKIE = "puente.oidc";

/** To a page of this site, by its public address. */
export const toPage = (path: string) => NextResponse.redirect(new URL(path, settings().publicUrl ?? "http://localhost"));

/** To the sign-in page of the language of `next`. */
export function signInProblem(next: string, error: ProblemCode): NextResponse {
  return toPage(withParams(`${prefixOf(next)}/sign-in`, { next, error }));
}

/** The second step, in the language of `next`. */
export const toSecondStep = (next: string) => toPage(withParams(`${prefixOf(next)}/sign-in/code`, { next }));

const prefixOf = (path: string) => /^\/[a-z]{2}(?=\/|$)/.exec(path)?.[0] ?? "";
