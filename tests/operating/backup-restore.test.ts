import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { restoreBackup } from "@/lib/db/backup/restore-backup";
import { BACKUP_TABLES } from "@/lib/db/backup/tables";
import { writeBackup } from "@/lib/db/backup/write-backup";
import { database } from "@/lib/db/query";
import { verifyIntegrity } from "@/lib/db/verify-integrity";
import { openClient, propose, publish } from "../api/client";
import { freshDatabase } from "../support/database";
import { makeWorld, type World } from "../support/world";
import { everyPublicAnswer, type Answers } from "./every-public-answer";

const BRAZIL = "GDP_USD.BRA._Z.A";
const client = openClient();
let folder: string;
let file: string;
let world: World;
let before: Answers;
let publications: number;
let draft: number;

const remark = (text: string) => ({
  kind: "annotation", id: "pandemic",
  data: { title: { en: text, zh: "疫情之年" }, body: { en: `${text}:\n\ta *line*, a \\ and a “quote”,\u2028a line of another sort.\u2029` }, lang: "en", indicator: "GDP_USD", area: "BRA", from: "2020", sourceUrl: "https://data.worldbank.org/", sourceTitle: "World Bank" },
});

const dataset = { kind: "dataset", id: "imts", data: { title: { en: "Trade in goods by partner" }, source: "imf_imts", frequency: "M" } };

const rowsHeld = async () => (await database.rows("select (select count(*) from changeset) + (select count(*) from app_user) + (select count(*) from observation) as held"))[0];

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "puente backup-"));
  file = path.join(folder, "site.backup");
  world = await makeWorld();
  await publish(client, world, [{ series: BRAZIL, period: "2020", value: "1476107231194.10500" }, { series: BRAZIL, period: "2022", value: null, status: "M" }], [remark("Pandemic"), dataset]);
  await publish(client, world, [{ series: BRAZIL, period: "2018", remove: true, note: "The source withdrew it" }, { series: "GDP_USD.PER._Z.A", period: "2019", value: "0.50", status: "E", note: "First estimate of the source" }]);
  publications = await publish(client, world, [], [remark("Year of the pandemic")]);
  draft = await propose(client, world, [{ series: BRAZIL, period: "2023", value: "7" }]);
  before = await everyPublicAnswer();
  await writeBackup(file, new Date("2026-03-01T12:00:00Z"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a restored backup", () => {
  let known: Awaited<ReturnType<typeof restoreBackup>>;
  let proposal: string;
  beforeAll(async () => {
    proposal = (await client.get(`/changesets/${draft}`, { token: world.tokens.editor })).text;
    await freshDatabase();
    known = await restoreBackup(file);
  });

  it("gives every public answer byte for byte, now and as of each publication", async () => {
    const after = await everyPublicAnswer();
    expect([...after.keys()]).toEqual([...before.keys()]);
    expect(before.size).toBeGreaterThan(20 * publications);
    for (const [address, answer] of before) expect(after.get(address), address).toBe(answer);
  });

  it("has the drafts, and the people and tokens that may see them", async () => {
    const answer = await client.get(`/changesets/${draft}`, { token: world.tokens.editor });
    expect(answer).toMatchObject({ status: 200, text: proposal });
    expect((await client.get(`/changesets/${draft}`, { token: world.tokens.disabled })).status).toBe(401);
  });

  it("verifies, and says what it holds", async () => {
    expect(await verifyIntegrity()).toEqual([]);
    expect(known.header).toMatchObject({ publication: publications, takenAt: "2026-03-01T12:00:00.000Z" });
  });

  it("goes on where the first site stood: the next publication has the next number, and history cannot be rewritten", async () => {
    const number = await publish(client, world, [{ series: BRAZIL, period: "2024", value: "8" }]);
    expect(number).toBe(publications + 1);
    await expect(database.run("delete from audit_log")).rejects.toThrow();
    expect(await verifyIntegrity()).toEqual([]);
  });

  it("is not restored over a site that holds anything, of which nothing changes", async () => {
    const held = await everyPublicAnswer();
    await expect(restoreBackup(file)).rejects.toThrow(/not empty/);
    expect(await everyPublicAnswer()).toEqual(held);
  });
});

describe("a backup that is not as it was written", () => {
  beforeAll(() => freshDatabase());

  async function refused(name: string, bytes: Buffer, why: RegExp) {
    const other = path.join(folder, name);
    writeFileSync(other, bytes);
    await expect(restoreBackup(other)).rejects.toThrow(why);
    expect(await rowsHeld()).toEqual({ held: "0" });
  }

  it("is refused with one figure changed under a fitting compression", async () => {
    const text = gunzipSync(readFileSync(file)).toString("latin1");
    const at = text.indexOf("1476107231194");
    expect(at).toBeGreaterThan(0);
    await refused("changed.backup", gzipSync(Buffer.from(`${text.slice(0, at)}2${text.slice(at + 1)}`, "latin1")), /damaged/);
  });

  it("is refused with any one byte of the file damaged", async () => {
    const bytes = readFileSync(file);
    for (const at of [0, 40, Math.floor(bytes.length / 2), bytes.length - 6]) {
      const damaged = Buffer.from(bytes);
      damaged[at] = damaged[at]! ^ 0x55;
      await refused(`damaged-${at}.backup`, damaged, /damaged|cannot be read|cut off|no backup/);
    }
  });

  it("is refused when it was cut, in the file or at the end of a line", async () => {
    const bytes = readFileSync(file);
    await refused("cut.backup", bytes.subarray(0, bytes.length - 300), /cannot be read|cut off/);
    const lines = gunzipSync(bytes).toString("latin1").split("\n");
    await refused("cut-at-line.backup", gzipSync(Buffer.from(lines.slice(0, -3).join("\n"), "latin1")), /cut off/);
    await refused("empty.backup", Buffer.alloc(0), /no backup|cut off|cannot be read/);
  });

  it("is refused when it is not there", async () => {
    await expect(restoreBackup(path.join(folder, "nowhere.backup"))).rejects.toThrow(/nowhere\.backup cannot be read.*ENOENT/);
    expect(await rowsHeld()).toEqual({ held: "0" });
  });

  it("is refused when it is something else", async () => {
    await refused("other.backup", gzipSync(Buffer.from('{"format":"else"}\n')), /no backup/);
    await refused("text.backup", Buffer.from("TIME_PERIOD,OBS_VALUE\n"), /cannot be read/);
    await expect(restoreBackup(path.join(folder, "nowhere.backup"))).rejects.toThrow(/cannot be read/);
  });

  it("is refused whole when its rows do not fit, although its checksum does", async () => {
    const lines = gunzipSync(readFileSync(file)).toString().split("\n").slice(0, -2);
    const torn = lines.map((line) => (line.includes("1476107231194.10500") ? line.replace("1476107231194.10500", "no number") : line));
    const text = `${torn.join("\n")}\n`;
    await refused("unfit.backup", gzipSync(`${text}${JSON.stringify({ sha256: createHash("sha256").update(text).digest("hex") })}\n`), /numeric/);
  });
});

it("every table is in a backup, or is left out on purpose", async () => {
  const rows = await database.rows<{ name: string }>("select tablename as name from pg_tables where schemaname = current_schema()");
  const left = rows.map(({ name }) => name).filter((name) => !(BACKUP_TABLES as readonly string[]).includes(name));
  expect(left.sort()).toEqual(["_prisma_migrations", "one_time_link", "rate_limit", "search_document", "search_word", "session"]);
});

it("a backup that cannot be written says so, leaves nothing behind, and the database goes on", async () => {
  await expect(writeBackup(path.join(folder, "nowhere", "site.backup"), new Date())).rejects.toThrow(/could not be written to .*nowhere/);
  // Whole until the very end, where a folder already has the name.
  mkdirSync(path.join(folder, "taken.backup", "full"), { recursive: true });
  await expect(writeBackup(path.join(folder, "taken.backup"), new Date())).rejects.toThrow(/could not be written to .*taken/);
  expect(existsSync(path.join(folder, "taken.backup.part"))).toBe(false);
  expect(await rowsHeld()).toEqual({ held: "0" });
});

it("a backup can be read by its owner alone", () => {
  expect(statSync(file).mode & 0o077).toBe(0);
});

it.skipIf(!existsSync("/dev/full"))("a disk that is full ends the backup with the reason, and leaves nothing behind", async () => {
  const full = path.join(folder, "full.backup");
  symlinkSync("/dev/full", `${full}.part`);
  await expect(writeBackup(full, new Date())).rejects.toThrow(/ENOSPC/);
  expect([existsSync(full), existsSync(`${full}.part`)]).toEqual([false, false]);
  expect(await database.rows("select 1 as one")).toEqual([{ one: 1 }]);
});
