/** A request made to break something gets a short refusal, and the next reader gets the page. */
import { connect } from "node:net";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { BUILD_MS_MAX } from "../support/built";
import { endLeftServers } from "../support/server-process";
import { cookiesOf, openSite, signInBy, type Site } from "./site";

let site: Site;
beforeAll(async () => {
  site = await openSite();
}, BUILD_MS_MAX);
afterAll(endLeftServers);
afterEach(async () => expect((await site.send("/about")).status).toBe(200));

const json = (path: string, body: string, token = site.world.tokens.editor) =>
  site.send(path, { method: "POST", body, headers: { authorization: `Bearer ${token}`, "content-type": "application/json" } });

/** Sends just these bytes; all that comes back until the server closes. */
function raw(bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = "";
    const socket = connect(Number(new URL(site.url).port), "127.0.0.1", () => socket.write(bytes));
    socket.on("data", (data) => (answer += data.toString()));
    socket.on("close", () => resolve(answer));
    socket.on("error", reject);
    socket.setTimeout(3_000, () => (socket.destroy(), resolve(answer)));
  });
}

describe("a cursor", () => {
  const forged = (text: string) => Buffer.from(text).toString("base64url");
  it.each(["x", "", "-1", "null", "' or 1=1 --", forged("0"), forged("indicators\nGDP_USD"), forged("00000000indicators\nGDP_USD"), forged("{}"), "a".repeat(5_000), "%00", "..%2f..%2f"])("that was made up (%j) is refused, and says what to do", async (cursor) => {
    const { status, headers, text } = await site.send(`/api/v1/indicators?limit=1&cursor=${cursor.startsWith("%") || cursor.startsWith("..") ? cursor : encodeURIComponent(cursor)}`);
    expect([status, headers["content-type"]]).toEqual([400, "application/problem+json; charset=utf-8"]);
    expect(text).toContain('"path":"cursor"');
  });

  it("of one list is refused by another, and works on its own", async () => {
    const { nextCursor } = JSON.parse((await site.send("/api/v1/indicators?limit=1")).text) as { nextCursor: string };
    expect((await site.send(`/api/v1/series?limit=1&cursor=${nextCursor}`)).status).toBe(400);
    expect((await site.send(`/api/v1/indicators?limit=1&cursor=${nextCursor}`)).status).toBe(200);
    expect((await site.send(`/api/v1/indicators?limit=1&cursor=${nextCursor.slice(0, -1)}`)).status).toBe(400);
  });
});

describe("a line end in an address or a field", () => {
  const CRLF = ["%0d%0aX-Evil:%201", "%0aX-Evil:%201", "%E5%98%8A%E5%98%8DX-Evil:%201", "%0d%0a%0d%0a<script>alert(1)</script>"];
  it.each(CRLF)("(%s) makes no header of its own", async (text) => {
    for (const path of [`/es/?q=${text}`, `/es/${text}/`, `/admin?next=${text}`, `/sign-in?next=/admin${text}`, `/api/v1/series/GDP_USD.BRA._Z.A${text}.csv`, `/indicators?q=${text}`, `/api/auth/signin?callbackUrl=/${text}`, `/?asOf=${text}`]) {
      const { headers } = await site.send(path);
      expect(headers["x-evil"], path).toBeUndefined();
      expect(headers.location ?? "", path).not.toMatch(/[\r\n]/);
    }
  });

  it("of the way back after signing in makes none either", async () => {
    const signed = await signInBy(site, { ...site.admin, next: "/admin?x=%0d%0aX-Evil:%201" });
    expect([cookiesOf(signed) !== "", signed.headers["x-evil"]]).toEqual([true, undefined]);
  });
});

describe("a request that two servers could read differently", () => {
  const host = () => `Host: localhost:${new URL(site.url).port}`;
  it.each([
    ["a length and chunks", "POST /api/v1/changesets HTTP/1.1\r\n$HOST\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /admin HTTP/1.1\r\n$HOST\r\n\r\n"],
    ["two lengths", "POST /api/v1/changesets HTTP/1.1\r\n$HOST\r\nContent-Length: 4\r\nContent-Length: 5\r\n\r\naaaaa"],
    ["chunks spelt oddly", "POST /api/v1/changesets HTTP/1.1\r\n$HOST\r\nTransfer-Encoding: xchunked\r\n\r\n0\r\n\r\n"],
    ["a space before the colon", "GET /about HTTP/1.1\r\n$HOST\r\nX-Evil : 1\r\n\r\n"],
    ["a folded header", "GET /about HTTP/1.1\r\n$HOST\r\nX-Evil: 1\r\n 2\r\n\r\n"],
    ["no host", "GET /about HTTP/1.1\r\n\r\n"],
    ["an end of line alone", "GET /about HTTP/1.1\n$HOST\nX: 1\n\n"],
    ["a head that never ends", `GET /about HTTP/1.1\r\n$HOST\r\nX: ${"a".repeat(40_000)}\r\n\r\n`],
  ])("(%s) is refused or read once, never as two", async (_, bytes) => {
    const answer = await raw(bytes.replaceAll("$HOST", host()));
    const statuses = [...answer.matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, status]) => Number(status));
    expect(statuses.length).toBeLessThanOrEqual(1);
    for (const status of statuses) expect([400, 401, 403, 408, 411, 417, 431, 501]).toContain(status);
  });

  it("(an address of another host in the request line) is refused", async () => {
    expect(await raw(`GET http://evil.example/admin HTTP/1.1\r\n${host()}\r\nConnection: close\r\n\r\n`)).toMatch(/^HTTP\/1\.1 400 /);
  });
});

describe("a body", () => {
  it.each([
    ["deep", `{"message":${"[".repeat(50_000)}${"]".repeat(50_000)}}`], ["cut off", '{"message":"x'], ["of another kind", "<xml/>"], ["empty", ""], ["a number", "1"], ["null", "null"], ["a list", "[]"],
    ["with a prototype", '{"message":"x","__proto__":{"role":"admin"}}'], ["with a constructor", '{"message":"x","constructor":{"prototype":{"role":"admin"}}}'], ["with a role of its own", '{"message":"x","role":"admin","state":"published"}'],
    ["with an author of its own", '{"message":"x","author":1,"authorId":1}'], ["with NUL", '{"message":"a\\u0000b"}'], ["with half a character", '{"message":"\\ud800"}'],
  ])("(%s) is refused whole", async (_, body) => {
    const { status, text } = await json("/api/v1/changesets", body);
    expect([400, 413], text).toContain(status);
    expect(({} as { role?: string }).role).toBeUndefined();
  });
});

describe("an address", () => {
  it.each(["/%E0%A4%A", "/..%c0%af..%c0%afetc/passwd", "/%00", "/indicators/%00", "/api/v1/series/%2e%2e%2f%2e%2e", "/api/v1/series/GDP_USD.BRA._Z.A'--", "/api/v1/indicators?q=%00", "/_next/image?url=http%3A%2F%2F169.254.169.254%2Flatest&w=64&q=75", "/_next/image?url=%2Fapi%2Fmetrics&w=64&q=75", "/_next/image?url=%2F%2Fevil.example%2Fx.png&w=64&q=75", "/_next/data/x/admin.json", "/admin/indicators/..%2f..%2fusers", "/indicators/..%5c..%5c", `/${"a/".repeat(2_000)}`, `/indicators?q=${"%25".repeat(2_000)}`])("(%s) that leads nowhere is said not to exist, and nothing of the machine is told", async (path) => {
    const { status, text } = await site.send(path);
    expect([200, 307, 308, 400, 404, 414], path.slice(0, 60)).toContain(status);
    expect(text).not.toMatch(/root:x:|\bat \w+ \(|node_modules\/|\/tmp\/|postgres(ql)?:\/\//);
  });
});
