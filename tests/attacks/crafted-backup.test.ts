/** A backup that somebody has written by hand, with a fitting checksum, reaches no table, column or file that a backup has not. */
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { restoreBackup } from "@/lib/db/backup/restore-backup";
import { database } from "@/lib/db/query";
import { freshDatabase } from "../support/database";

const folder = mkdtempSync(path.join(tmpdir(), "puente-crafted-"));
beforeAll(async () => void (await freshDatabase()));
afterAll(() => rmSync(folder, { recursive: true }));

function craft(table: string, columns: string[], rows: string[] = []): string {
  const lines = [JSON.stringify({ format: "puente-backup", version: 1, publication: 0, takenAt: "2026-01-01T00:00:00Z", migrations: [] }), JSON.stringify({ table, columns }), ...rows, "\\."];
  const sha256 = createHash("sha256").update(lines.map((line) => `${line}\n`).join("")).digest("hex");
  const file = path.join(folder, "crafted.backup");
  writeFileSync(file, gzipSync([...lines, JSON.stringify({ sha256 })].join("\n")));
  return file;
}

describe("a crafted backup is refused whole", () => {
  it.each([
    ["pg_catalog.pg_authid", ["rolname"]],
    ["app_user from program 'touch /tmp/x'; --", ["email"]],
    ["setting; drop table app_user; --", ["key"]],
    ["../app_user", ["email"]],
    ["session", ["id"]],
    ["setting", ['key") from program $$id$$; --']],
    ["setting", ["key", "../value"]],
  ])("that names the table %j with columns %j", async (table, columns) => {
    await expect(restoreBackup(craft(table, columns))).rejects.toThrow();
    expect(await database.rows("select key from setting")).toEqual([]);
  });

  it("whose rows end early or go on after their end", async () => {
    await expect(restoreBackup(craft("setting", ["key", "value"], ["only one column"]))).rejects.toThrow();
    expect(await database.rows("select key from setting")).toEqual([]);
  });
});

it("a path that leads out of a folder is read as any other file, and what lies there is no backup", async () => {
  for (const file of ["../../../../etc/passwd", "/etc/passwd", `${folder}/../no-such-file`, folder]) await expect(restoreBackup(file)).rejects.toThrow();
});
