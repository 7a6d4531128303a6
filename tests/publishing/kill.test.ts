import { spawn } from "node:child_process";
import { beforeAll, expect, it } from "vitest";
import { database } from "@/lib/db/query";
import { verifyIntegrity } from "@/lib/db/verify-integrity";
import { makeWorld, type World } from "../support/world";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});

const KILLS = 10;

/** Runs the publishing process for a while after its first acknowledgement, kills it, and gives what it had acknowledged. */
function publishUntilKilled(seed: number, afterMs: number): Promise<number[]> {
  const input = JSON.stringify({ editor: world.editor, reviewer: world.reviewer, seed });
  const child = spawn(process.execPath, ["--conditions=react-server", "--import", "tsx", "tests/support/publish-forever.ts", input], {
    env: { ...process.env, DATABASE_URL: world.url },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  child.stdout.on("data", (chunk: Buffer) => {
    if (said === "") setTimeout(() => child.kill("SIGKILL"), afterMs);
    said += chunk.toString();
  });
  return new Promise((resolve) => child.on("close", () => resolve(said.split("\n").slice(0, -1).map(Number))));
}

it("killed at any moment of a publication, each changeset is wholly published or not at all", async () => {
  const acknowledged: number[] = [];
  for (let kill = 0; kill < KILLS; kill += 1) acknowledged.push(...(await publishUntilKilled(kill + 1, 7 * kill + 3)));
  expect(acknowledged.length).toBeGreaterThanOrEqual(KILLS);
  const torn = await database.rows(
    `select c.id from changeset c left join publication p on p.changeset_id = c.id
     where (c.state = 'published') <> (p.number is not null)
        or p.number is not null and (select count(*) from observation where valid_from = p.number) <> (select count(*) from changeset_cell where changeset_id = c.id) and not p.back_filled`,
  );
  expect(torn).toEqual([]);
  const lost = await database.rows("select id from changeset where id = any($1) and state <> 'published'", [acknowledged]);
  expect(lost).toEqual([]);
  expect(await verifyIntegrity()).toEqual([]);
}, 180_000);
