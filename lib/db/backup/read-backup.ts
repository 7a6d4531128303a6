/** A backup file is read line by line, after its checksum has shown that it is whole. */
import "server-only";
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";
import type { BackupHeader } from "./tables";

/** Lines of the backup. A line ends at \n alone: COPY writes that one as an escape inside values, and U+2028 as it is. */
export async function* backupLines(file: string): AsyncGenerator<string, undefined> {
  // What goes wrong with the file reaches the reader of the lines through the last stream.
  const text = pipeline(createReadStream(file), createGunzip(), () => undefined).setEncoding("utf8");
  let rest = "";
  for await (const piece of text as AsyncIterable<string>) {
    const lines = (rest + piece).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  if (rest !== "") yield rest;
}

/** The header of a backup whose checksum fits; throws with what is wrong otherwise. */
export async function checkBackup(file: string): Promise<BackupHeader> {
  const hash = createHash("sha256");
  let header: BackupHeader | undefined;
  let previous: string | undefined;
  try {
    for await (const line of backupLines(file)) {
      header ??= JSON.parse(line) as BackupHeader;
      if (previous !== undefined) hash.update(`${previous}\n`);
      previous = line;
    }
  } catch (cause) {
    throw new Error(`${file} cannot be read as a backup: ${(cause as Error).message}`, { cause });
  }
  if (header?.format !== "puente-backup" || header.version !== 1) throw new Error(`${file} is no backup of Puente that this version can read.`);
  const sealed = previous?.startsWith('{"sha256"') ? (JSON.parse(previous) as { sha256: string }).sha256 : undefined;
  if (sealed === undefined) throw new Error(`${file} is cut off: its checksum is missing.`);
  if (sealed !== hash.digest("hex")) throw new Error(`${file} is damaged: its checksum does not fit.`);
  return header;
}
