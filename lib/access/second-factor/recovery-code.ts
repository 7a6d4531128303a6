/** Recovery codes stand in for a lost authenticator, each once; they are shown when they are made and kept as hashes. */
import "server-only";
import { randomBytes } from "node:crypto";
import { hashToken } from "../token";
import { toBase32 } from "./totp";

const COUNT = 10;
/** 80 bits: nothing is gained by guessing, nor by hashing all of them. */
const BYTES = 10;

/** New codes, in groups of four signs. */
export const newRecoveryCodes = (): string[] => Array.from({ length: COUNT }, () => toBase32(randomBytes(BYTES)).toLowerCase().match(/.{4}/g)!.join("-"));

/** What is kept of a code, however it was typed: with or without hyphens and spaces, in either case. */
export const hashRecoveryCode = (typed: string): string => hashToken(`recovery:${typed.toLowerCase().replace(/[^a-z2-7]/g, "")}`);
