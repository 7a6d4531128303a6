/** A body is JSON of bounded size and depth, read without losing a digit; anything else is refused with what is wrong. */
import "server-only";
import Big from "big.js";
import { problem } from "@/lib/domain/problem";
import { httpProblemResponse, problemResponse } from "../problem-response";

export const BODY_BYTES_MAX = 10 * 1024 * 1024;
export const DEPTH_MAX = 32;

const JSON_TYPE = /^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i;

type Body = { ok: true; value: unknown } | { ok: false; response: Response };
const refuse = (response: Response): Body => ({ ok: false, response });
const refuseInput = (path: string, message: string) => refuse(problemResponse(problem("invalid-input", {}, { errors: [{ path, message }] })));

/** The body as data, or the answer that refuses it. `emptyAllowed`: no body at all counts as `{}`. */
export async function readJsonBody(request: Request, emptyAllowed = false): Promise<Body> {
  const bytes = await readBytes(request);
  if (bytes === null) return refuse(httpProblemResponse("content-too-large", { Connection: "close" }));
  if (bytes.length === 0 && emptyAllowed) return { ok: true, value: {} };
  if (!JSON_TYPE.test(request.headers.get("content-type") ?? "")) return refuse(httpProblemResponse("unsupported-media-type"));
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return refuseInput("", "The body is not UTF-8; send it in UTF-8.");
  }
  return parse(text);
}

async function readBytes(request: Request): Promise<Uint8Array | null> {
  const announced = Number(request.headers.get("content-length") ?? Number.NaN);
  if (announced > BODY_BYTES_MAX) return null;
  // HTTP itself sees to it that no more comes than was announced.
  if (Number.isFinite(announced)) {
    const bytes = new Uint8Array(await request.arrayBuffer());
    return bytes.length > BODY_BYTES_MAX ? null : bytes;
  }
  if (!request.body) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > BODY_BYTES_MAX) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Stands before a number that a double cannot hold, until its place is known. No text that is accepted begins with NUL. */
const MARK = "\u0000number:";
const SIGNIFICANT_DIGITS_MAX = 15;
const LONG_NUMBER = /[\d.]{16}|\d[eE]/;
const STRING_OR_NUMBER = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

function parse(text: string): Body {
  let value: unknown;
  try {
    value = JSON.parse(LONG_NUMBER.test(text) ? markLongNumbers(text) : text);
  } catch {
    return refuseInput("", "The body is not valid JSON; check its brackets, commas and quotation marks.");
  }
  const fault = findFault(value, [], DEPTH_MAX);
  return fault ? refuseInput(fault.path, fault.message) : { ok: true, value };
}

// JSON.parse gives 0.1 for 0.10000000000000000001 and says nothing; so the text is looked at before.
const markLongNumbers = (text: string) =>
  text.replace(STRING_OR_NUMBER, (token) => (token.startsWith('"') || isHeldByDouble(token) ? token : JSON.stringify(MARK + token)));

function isHeldByDouble(token: string): boolean {
  const [digits = "", exponent = "0"] = token.replace(/^-/, "").split(/[eE]/);
  if (Math.abs(Number(exponent)) > 100) return false;
  if (digits.replace(".", "").replace(/^0+/, "").length <= SIGNIFICANT_DIGITS_MAX) return true;
  return new Big(token).eq(new Big(Number(token))) && new Big(token).c.length <= SIGNIFICANT_DIGITS_MAX;
}

/** The first place that is nested too deep or holds a number that would be rounded. */
function findFault(value: unknown, path: (string | number)[], depth: number): { path: string; message: string } | undefined {
  if (typeof value === "string") {
    if (!value.startsWith(MARK)) return undefined;
    return { path: path.join("."), message: problem("number-imprecise", { text: value.slice(MARK.length, MARK.length + 60) }).message };
  }
  if (typeof value !== "object" || value === null) return undefined;
  if (depth === 0) return { path: "", message: `The body is nested more than ${DEPTH_MAX} levels deep.` };
  for (const [name, inner] of Object.entries(value)) {
    const fault = findFault(inner, [...path, name], depth - 1);
    if (fault) return fault;
  }
  return undefined;
}
