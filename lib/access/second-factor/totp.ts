/** A code of six digits that an authenticator shows for half a minute (RFC 6238, SHA-1, the form that every authenticator knows). */
import "server-only";
import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";

const STEP_MS = 30_000;
const DIGITS = 6;
/** A clock may be half a minute off, either way. */
const STEPS_OFF_MAX = 1;
const BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** A secret of 160 bits, as long as the hash (RFC 4226, 4), in base 32. */
export const newTotpSecret = (): string => toBase32(randomBytes(20));

/** The code of a step; steps count half minutes from 1970. */
export function totpOfStep(secret: string, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac("sha1", fromBase32(secret)).update(counter).digest();
  // Dynamic truncation (RFC 4226, 5.3): the last four bits say where 31 bits are taken.
  const offset = mac[mac.length - 1]! & 0xf;
  return String((mac.readUInt32BE(offset) & 0x7fff_ffff) % 10 ** DIGITS).padStart(DIGITS, "0");
}

/** The step that the code is of; null where it is none of now, or of one no later than `after`, which would be a replay. */
export function stepOfTotp(secret: string, code: string, now: Date, after: number | null): number | null {
  const present = Math.floor(now.getTime() / STEP_MS);
  const given = Buffer.from(code);
  for (let step = present - STEPS_OFF_MAX; step <= present + STEPS_OFF_MAX; step += 1) {
    if (step <= (after ?? 0)) continue;
    const wanted = Buffer.from(totpOfStep(secret, step));
    if (wanted.length === given.length && timingSafeEqual(wanted, given)) return step;
  }
  return null;
}

/** What an authenticator reads from a QR code. */
export function totpAddress(secret: string, account: string, issuer: string): string {
  const label = `${encodeURIComponent(issuer)}:${encodeURIComponent(account)}`;
  return `otpauth://totp/${label}?secret=${secret}&issuer=${encodeURIComponent(issuer)}&algorithm=SHA1&digits=${DIGITS}&period=${STEP_MS / 1000}`;
}

/** Base 32 of RFC 4648 without padding. */
export function toBase32(bytes: Uint8Array): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, "0")).join("");
  return (bits.match(/.{1,5}/g) ?? []).map((five) => BASE32[parseInt(five.padEnd(5, "0"), 2)]).join("");
}

function fromBase32(text: string): Buffer {
  const bits = Array.from(text, (sign) => BASE32.indexOf(sign).toString(2).padStart(5, "0")).join("");
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((eight) => parseInt(eight, 2)));
}
