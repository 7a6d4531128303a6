/** An authenticator of the tests: the code that belongs to a secret now, as the app on a telephone shows it. */
import { createHmac } from "node:crypto";

const SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** The code so many half minutes from now; the site takes one early or late. */
export function codeOf(secret: string, halfMinutes = 0): string {
  const bits = Array.from(secret.replaceAll(" ", ""), (sign) => SIGNS.indexOf(sign).toString(2).padStart(5, "0")).join("");
  const counter = Buffer.alloc(8);
  counter.writeUInt32BE(Math.floor(Date.now() / 30_000) + halfMinutes, 4);
  const mac = createHmac("sha1", Buffer.from(bits.match(/.{8}/g)!.map((byte) => parseInt(byte, 2)))).update(counter).digest();
  return String((mac.readUInt32BE(mac[19]! & 15) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}
