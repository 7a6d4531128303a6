import { beforeAll, expect, it } from "vitest";
import { pool } from "../../lib/db/pool";
import { freshDatabase } from "./database";

let url: string;
beforeAll(async () => {
  url = await freshDatabase();
});

it("each test file has a migrated database of its own behind the pool", async () => {
  const { rows } = await pool().query<{ name: string; tables: number }>(
    "select current_database() as name, (select count(*)::int from information_schema.tables where table_schema = 'public') as tables",
  );
  expect(url.endsWith(`/${rows[0]?.name}`)).toBe(true);
  expect(rows[0]?.tables).toBeGreaterThan(5);
});

it("a second database of the same file is another one", async () => {
  const other = await freshDatabase();
  expect(other).not.toBe(url);
});
