import { expect, test } from "vitest";
import { chooseEncoding } from "./accept-encoding";
import { readAddress } from "./address";
import { Entry } from "./entry";
import { readMarks } from "./marks";
import { Shortcuts } from "./shortcuts";
import { Store } from "./store";

const entry = (key: string, bytes: number, publication = 1) =>
  new Entry(key, { status: 200, headers: ["Content-Type", "text/html"], type: "text/html", body: Buffer.alloc(bytes, "a"), vary: "", cacheControl: "", publication }, 0, true);

test.each([
  ["gzip, deflate, br, zstd", "br"],
  ["gzip", "gzip"],
  ["br;q=0.5, gzip", "gzip"],
  ["*", "br"],
  ["br;q=0, *", "gzip"],
  ["identity, gzip;q=0.5", "identity"],
  ["", "identity"],
  ["deflate", "identity"],
  ["gzip;q=nonsense", "identity"],
])("Accept-Encoding %j is answered with %s", (header, encoding) => expect(chooseEncoding(header)).toBe(encoding));

test.each([
  ["/", "page", ""],
  ["/es", "page", ""],
  ["/zh/indicators/CO2?to=2020&from=2000&x=1", "page", "from=2000&to=2020"],
  ["/api/v1/series?refArea=B&indicator=A&refArea=C", "api", "indicator=A&refArea=B&refArea=C"],
  ["/api/v1/series/A.B._Z.A.csv", "api", ""],
  ["/_next/static/chunks/a-b.js", "asset", ""],
  ["/feed.xml?x=1", "page", ""],
])("%s is public", (url, kind, query) => expect(readAddress(url)).toMatchObject({ kind, query }));

test.each([
  "/admin", "/es/admin/users", "/sign-in", "/setup?token=x", "/es/", "/en/about", "/es/feed.xml", "/about/", "/indicators/%47",
  "/api/v1/data?indicator=A", "/api/v1/changesets", "/api/v1/changesets/1", "/api/v1/series/A.B._Z.A.xlsx", "/api/auth/session", "/api/v1/../x",
  `/compare?s=${"a".repeat(2_001)}`,
])("%s is not kept", (url) => expect(readAddress(url)).toBeNull());

test("the marks of a request are those of its own headers", () => {
  expect(readMarks(["Accept-Language", "es", "ACCEPT-ENCODING", "br", "if-None-Match", '"x"', "Authorization", "Bearer x", "Rsc", "1"])).toEqual({
    acceptEncoding: "br", ifNoneMatch: '"x"', authorized: true, variant: true,
  });
  expect(readMarks(["Host", "x", "Next-Router-State-Tree", "[]"])).toEqual({ acceptEncoding: "", ifNoneMatch: "", authorized: false, variant: true });
});

test("the store holds no more than its bound, and those used last stay", async () => {
  const gone: string[] = [];
  const store = new Store(100_000, ({ key }) => gone.push(key));
  for (let i = 0; i < 10; i++) {
    const one = entry(`k${i}`, 15_000);
    one.usedAt = i === 0 ? 99 : i;
    store.put(one);
  }
  expect(store.bytes).toBeLessThanOrEqual(100_000);
  expect(store.get("k0")).toBeDefined();
  expect(gone).toContain("k1");
  expect(store.put(entry("huge", 30_000))).toBe(false);
  const held = store.bytes;
  const last = store.get("k9") as Entry;
  await Promise.all([last.prepare("br"), last.prepare("br")]);
  expect(store.bytes - held).toBe((last.br?.bytes.length ?? 0));
});

test("a slow rendering of an older publication does not replace a newer one", () => {
  const store = new Store(100_000, () => undefined);
  store.put(entry("k", 10, 2));
  expect(store.put(entry("k", 10, 1))).toBe(false);
});

test("shortcuts end with their entry, and there are at most 16 to one", () => {
  const shortcuts = new Shortcuts();
  const one = entry("k", 10);
  for (let i = 0; i < 30; i++) shortcuts.add(`/about?utm=${i}`, one, 1);
  expect(shortcuts.get("/about?utm=15")).toBeDefined();
  expect(shortcuts.get("/about?utm=16")).toBeUndefined();
  const newer = entry("k", 10, 2);
  shortcuts.add("/about?utm=0", newer, 2);
  shortcuts.forget(one);
  expect(shortcuts.get("/about?utm=0")?.entry).toBe(newer);
  expect(shortcuts.get("/about?utm=1")).toBeUndefined();
});
