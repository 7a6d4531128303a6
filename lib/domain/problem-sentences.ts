/** Every expected failure of the product has one code and one English sentence: what was wrong, where, and what to do. */
import { DATA_SENTENCES } from "./problem-data";
import { NUMBER_SENTENCES } from "./problem-number";
import { TRANSFORM_SENTENCES } from "./problem-transform";

/** Failures of people, permissions and publishing. `{name}` is filled from the problem's params. */
const GENERAL_SENTENCES = {
  "not-found": "There is no {what}; check the spelling, or look it up in the lists of the site.",
  "invalid-input": "Some of what was sent cannot be used; each place and its reason is listed under errors.",
  unauthenticated: "This needs you to be signed in, or a valid token in the header Authorization: Bearer.",
  forbidden: "Your role does not allow this; ask an administrator for the role {needed}.",
  "outside-part": "This lies outside the part of the site for which you have the role {needed}; ask an administrator, or leave it out.",
  "four-eyes": "You proposed or edited part of this changeset, so somebody else has to publish it.",
  conflict: "Figures that this changeset edits were changed since; compare both values under conflicts and save the ones to keep.",
  "wrong-state": "The step {step} is not allowed while the changeset is {state}.",
  "approval-void": "The changeset was edited after it was approved; have it reviewed again.",
  "checklist-blocked": "Publication is blocked by {count} open points of the checklist; mend the errors and answer the warnings first.",
  "nothing-to-publish": "The changeset changes nothing that is published; add an edit or withdraw it.",
  "rate-limited": "Too many requests came from you; try again in {seconds} seconds.",
  unavailable: "The database cannot be reached at the moment; nothing was written, try again shortly.",
  "as-of-invalid": "{text} is no moment; give asOf as a date (2026-03-01), an RFC 3339 time, or publication:17.",
  "as-of-future": "{text} lies in the future; give a moment that has passed.",
  "as-of-too-early": "Nothing was published by {text}; the first publication was on {first}.",
  "back-fill-too-old": "A back-filled publication must not be older than the newest one, of {newest}; give a later moment than {text}.",
  "idempotency-mismatch": "This Idempotency-Key was used for another request; send a new key with a new request.",
  "last-administrator": "This would leave the site without an administrator; make somebody else an administrator first.",
  "weak-password": "The password is too easy to guess; use at least {min} characters, and none of the common ones.",
  "link-invalid": "This link was used, has run out, or was never given; ask for a new one.",
  "sign-in-failed": "E-mail and password do not fit together; check both and try again.",
  "second-factor-needed": "This account is signed in to with a second step; send the code of its authenticator, or a recovery code, as well.",
  "second-factor-failed": "The code does not fit, or was used already; wait for the next one, or use a recovery code.",
  "second-factor-owed": "Your role needs a second factor; set one up under Your account first.",
  "oidc-failed": "The identity provider did not confirm the sign-in; begin again.",
  "oidc-no-account": "No account here belongs to the address that the identity provider has verified; ask an administrator for one.",
  "oidc-no-role": "The identity provider gives you no role here; ask whoever looks after it.",
  "passkey-failed": "The passkey was not recognised; begin again, or sign in another way.",
  "last-way-in": "This is the only way to sign in to the account; set a password or add another passkey first.",
  "unknown-kind": "{kind} is no kind of content; use one of {known}.",
} as const;

export const PROBLEM_SENTENCES = { ...GENERAL_SENTENCES, ...DATA_SENTENCES, ...NUMBER_SENTENCES, ...TRANSFORM_SENTENCES } as const;

export type ProblemCode = keyof typeof PROBLEM_SENTENCES;

/** Every code, so that a test can hold the messages of all languages complete (`problem.<code>`). */
export const PROBLEM_CODES = Object.keys(PROBLEM_SENTENCES) as ProblemCode[];
