import { connect } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { openTestFront, type TestFront, type TestParts } from "./testing/test-front";

let front: TestFront;
const open = async (parts: TestParts = {}) => (front = await openTestFront(parts));
afterEach(() => front.close());
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe("a personal page", () => {
  test("is rendered each time, with its cookie and a nonce of its own", async () => {
    await open();
    const first = await front.get("/admin", { cookie: "session=1", "x-puente-publication": "99" });
    const second = await front.get("/admin", { cookie: "session=1" });
    expect(front.pageCalls[0]?.headers).toMatchObject({ cookie: "session=1", "x-puente-publication": "1" });
    expect(first.headers["cache-control"]).toBe("private, no-store");
    const nonce = /script-src 'self' 'nonce-([^']+)'/;
    const csp = first.headers["content-security-policy"] as string;
    expect(csp).toMatch(nonce);
    expect(front.pageCalls[0]?.headers["content-security-policy"]).toBe(csp);
    expect(nonce.exec(csp)?.[1]).not.toBe(nonce.exec(second.headers["content-security-policy"] as string)?.[1]);
  });

  test("takes no change that another site's page sent", async () => {
    await open();
    const change = (headers: Record<string, string>) => front.get("/admin", { cookie: "session=1", ...headers }, "POST", "x");
    expect((await change({ origin: "https://evil.example" })).status).toBe(403);
    expect((await change({ origin: "null", "next-action": "1" })).status).toBe(403);
    expect((await change({ "sec-fetch-site": "cross-site" })).status).toBe(403);
    expect((await change({ origin: "http://localhost" })).status).toBe(200);
  });

  test("that throws answers 500 with a reference, kept or not", async () => {
    await open({ page: () => Promise.reject(new Error("secret detail")) });
    for (const path of ["/about", "/admin"]) {
      const answer = await front.get(path);
      expect([answer.status, answer.headers["cache-control"]]).toEqual([500, "no-store"]);
      expect(answer.text).toContain(`Reference: <code>${String(answer.headers["x-request-id"])}`);
      expect(answer.text).not.toContain("secret detail");
    }
  });
});

describe("a request that nobody can answer", () => {
  test("is refused with its reason", async () => {
    await open();
    expect((await front.get("/%E0%A4%A")).status).toBe(400);
    expect((await front.get("/about", { host: "a b" })).status).toBe(400);
    expect((await front.get("//evil.example/x")).status).toBe(400);
    expect((await front.get("/x", {}, "PURGE")).status).toBe(405);
    expect((await front.get(`/api/v1/series?x=${"a".repeat(9_000)}`)).status).toBe(414);
    expect(front.pageCalls).toHaveLength(0);
  });

  test("and is no HTTP at all gets 400, and the server goes on", async () => {
    await open();
    const raw = await new Promise<string>((resolve) => {
      const socket = connect(front.port, "127.0.0.1", () => socket.write("NONSENSE\r\n\r\n"));
      socket.on("data", (data) => resolve(data.toString()));
    });
    expect(raw).toContain("400 Bad Request");
    expect((await front.get("/about")).status).toBe(200);
  });
});

describe("an operator", () => {
  test("sees that the process lives, whether it is ready, and its numbers", async () => {
    let pending: string[] = [];
    await open({ pendingMigrations: () => Promise.resolve(pending) });
    expect((await front.get("/api/health")).status).toBe(200);
    expect(JSON.parse((await front.get("/api/ready")).text)).toEqual({ status: "ready", publication: 1 });
    pending = ["0002_more"];
    expect((await front.get("/api/ready")).status).toBe(503);
    await front.get("/about");
    await front.get("/about");
    const metrics = (await front.get("/api/metrics")).text;
    expect(metrics).toContain('puente_cache_requests_total{outcome="made"} 1');
    expect(metrics).toMatch(/puente_publication 1\n/);
    expect(metrics).toContain("puente_process_cpu_seconds_total");
  });

  test("and a crowd of those who ask whether it is ready share one look at the database", async () => {
    let looks = 0;
    await open({ databaseAnswers: () => pause(300).then(() => looks++) });
    const answers = await Promise.all(Array.from({ length: 20 }, () => front.get("/api/ready")));
    expect(answers.every(({ status }) => status === 200)).toBe(true);
    expect(looks).toBe(1);
  });
});

test("behind a trusted proxy its word about the client is passed on, and what the client wrote is not", async () => {
  await open({ trustProxy: 1 });
  await front.get("/admin", { "x-forwarded-for": "6.6.6.6, 10.1.2.3", "x-forwarded-proto": "https", "x-forwarded-host": "puente.example.org" });
  expect(front.pageCalls[0]?.headers).toMatchObject({ "x-forwarded-for": "10.1.2.3", "x-forwarded-proto": "https", "x-forwarded-host": "puente.example.org" });
});
