/** What a device signed is checked against the site's own address and a challenge that works once; a device asks for finger, face or PIN. */
import "server-only";
import {
  type AuthenticationResponseJSON, generateAuthenticationOptions, generateRegistrationOptions, type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON, type RegistrationResponseJSON, verifyAuthenticationResponse, verifyRegistrationResponse,
} from "@simplewebauthn/server";
import { z } from "zod";
import { database, firstRow } from "@/lib/db/query";
import { findOneTime, giveOneTime, useOneTime } from "../one-time";

/** Who registers. */
export interface PasskeyOwner {
  userId: number;
  email: string;
  name: string;
}

/** What is kept of a new passkey. */
export interface NewPasskey {
  id: string;
  publicKey: Uint8Array;
  counter: number;
  transports: string[];
}

const relyingParty = (origin: string) => new URL(origin).hostname;
/** The rest is checked by the library, which throws. */
const answerShape = z.looseObject({ id: z.string().max(2000), rawId: z.string().max(2000), response: z.looseObject({}), type: z.literal("public-key") });
const isAnswer = (answer: unknown) => answerShape.safeParse(answer).success && JSON.stringify(answer).length < 20_000;

/** What the browser asks a device for, so that it makes a passkey; `known` are those that the person has. */
export async function askForPasskey(owner: PasskeyOwner, known: readonly string[], origin: string, now: Date): Promise<PublicKeyCredentialCreationOptionsJSON> {
  const asked = await generateRegistrationOptions({
    rpName: "Puente", rpID: relyingParty(origin), userName: owner.email, userDisplayName: owner.name, userID: Uint8Array.from(Buffer.from(`puente:${owner.userId}`)),
    excludeCredentials: known.map((id) => ({ id })), authenticatorSelection: { residentKey: "required", userVerification: "required" },
  });
  await giveOneTime(database, "passkey-register", owner.userId, now, asked.challenge);
  return asked;
}

/** The passkey that a device made for this person; null where the answer is forged, replayed, or another person's. */
export async function readNewPasskey(userId: number, answer: unknown, origin: string, now: Date): Promise<NewPasskey | null> {
  if (!isAnswer(answer)) return null;
  const isOurs = async (challenge: string) => (await findOneTime(database, ["passkey-register"], challenge, now))?.userId === userId && useOneTime(database, challenge, now);
  const checked = await verifyRegistrationResponse({
    response: answer as RegistrationResponseJSON, expectedChallenge: isOurs, expectedOrigin: origin, expectedRPID: relyingParty(origin), requireUserVerification: true,
  }).catch(() => null);
  if (!checked?.verified) return null;
  const { id, publicKey, counter, transports = [] } = checked.registrationInfo.credential;
  return { id, publicKey, counter, transports };
}

/** What the browser asks a device for, so that it signs in whoever it belongs to. */
export async function askForSignature(origin: string, now: Date): Promise<PublicKeyCredentialRequestOptionsJSON> {
  const asked = await generateAuthenticationOptions({ rpID: relyingParty(origin), userVerification: "required" });
  await giveOneTime(database, "passkey-sign-in", null, now, asked.challenge);
  return asked;
}

/** Whose passkey signed; null where the answer is forged or replayed, or the passkey was removed. */
export async function readSignature(answer: unknown, origin: string, now: Date): Promise<number | null> {
  if (!isAnswer(answer)) return null;
  const response = answer as AuthenticationResponseJSON;
  const kept = await firstRow<{ userId: number; publicKey: Buffer; counter: string }>(database, `select user_id as "userId", public_key as "publicKey", counter from passkey where id = $1`, [response.id]);
  if (!kept) return null;
  const isOurs = async (challenge: string) => (await findOneTime(database, ["passkey-sign-in"], challenge, now)) !== null && useOneTime(database, challenge, now);
  const checked = await verifyAuthenticationResponse({
    response, expectedChallenge: isOurs, expectedOrigin: origin, expectedRPID: relyingParty(origin), requireUserVerification: true,
    credential: { id: response.id, publicKey: new Uint8Array(kept.publicKey), counter: Number(kept.counter) },
  }).catch(() => null);
  if (!checked?.verified) return null;
  await database.run("update passkey set counter = $2, last_used_at = $3 where id = $1", [response.id, checked.authenticationInfo.newCounter, now]);
  return kept.userId;
}
