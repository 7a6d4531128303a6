import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { ConfigError, loadConfig, parseConfig } from "./config";

const SECRET = "s".repeat(32);
const folder = mkdtempSync(path.join(tmpdir(), "puente-config-"));
afterAll(() => rmSync(folder, { recursive: true }));

function problemsOf(env: Record<string, string>): string[] {
  try {
    parseConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
  }
  return [];
}

describe("settings", () => {
  it("an empty environment gives the defaults of the contract", () => {
    expect(parseConfig({})).toEqual({
      production: false,
      databaseUrl: null,
      replicaUrls: [],
      dataDir: path.resolve(".data"),
      port: 3000,
      host: "0.0.0.0",
      trustProxy: 0,
      publicUrl: null,
      secret: null,
      admin: null,
      requireSecondFactor: false,
      oidc: null,
      mail: null,
      logLevel: "info",
    });
  });

  it("an empty variable counts as unset", () => {
    expect(parseConfig({ PORT: "", DATABASE_URL: " " })).toMatchObject({ port: 3000, databaseUrl: null });
  });

  it("replicas are a list, and a trailing slash of the address is dropped", () => {
    const config = parseConfig({ DATABASE_REPLICA_URLS: "postgresql://a/p, postgres://b/p", NEXTAUTH_URL: "https://x.example/" });
    expect(config).toMatchObject({ replicaUrls: ["postgresql://a/p", "postgres://b/p"], publicUrl: "https://x.example" });
  });

  it.each([
    ["PORT", "http"],
    ["PORT", "70000"],
    ["HOST", "a b"],
    ["TRUST_PROXY", "-1"],
    ["DATABASE_URL", "mysql://host/db"],
    ["DATABASE_REPLICA_URLS", "postgresql://a/p,nonsense"],
    ["NEXTAUTH_URL", "puente.example.org"],
    ["NEXTAUTH_SECRET", "short"],
    ["LOG_LEVEL", "loud"],
    ["PUENTE_ADMIN_EMAIL", "nobody"],
    ["SMTP_URL", "mail.example.org"],
  ])("a wrong %s (%s) is named with what it should be", (name, value) => {
    expect(problemsOf({ [name]: value }).join("\n")).toMatch(new RegExp(`^${name} should`));
  });

  it("all faults are told at once", () => {
    expect(problemsOf({ PORT: "x", LOG_LEVEL: "y", OIDC_ISSUER: "https://i.example" })).toHaveLength(5);
  });

  it("what belongs together is asked for together", () => {
    expect(problemsOf({ SMTP_URL: "smtp://mail.example.org", NEXTAUTH_URL: "https://puente.example.org" })).toEqual(["MAIL_FROM should be set too, since SMTP_URL is"]);
  });

  it("links with secrets in them begin with an address of the settings, never with one of a request", () => {
    expect(problemsOf({ SMTP_URL: "smtp://mail.example.org", MAIL_FROM: "a@example.org" })).toEqual(["NEXTAUTH_URL should be set too, since SMTP_URL is: links lead to it"]);
  });
});

describe("the secret", () => {
  const own = { NODE_ENV: "production", DATABASE_URL: "postgresql://h/d" };

  it("stops a production start on one's own database when it is missing or short", () => {
    expect(problemsOf(own)[0]).toMatch(/^NEXTAUTH_SECRET should be set/);
    expect(problemsOf({ ...own, NEXTAUTH_SECRET: "x".repeat(31) })[0]).toMatch(/^NEXTAUTH_SECRET should have 32/);
    expect(parseConfig({ ...own, NEXTAUTH_SECRET: SECRET }).secret).toBe(SECRET);
  });

  it("is made once on the embedded default, for the owner's eyes only", () => {
    const env = { NODE_ENV: "production", PUENTE_DATA_DIR: path.join(folder, "new") };
    const { secret } = loadConfig(env);
    expect(secret).toHaveLength(64);
    expect(loadConfig(env).secret).toBe(secret);
    expect(statSync(path.join(folder, "new", "nextauth-secret")).mode & 0o777).toBe(0o600);
  });

  it("that was kept but is damaged is refused", () => {
    writeFileSync(path.join(folder, "nextauth-secret"), "x");
    expect(() => loadConfig({ PUENTE_DATA_DIR: folder })).toThrow(ConfigError);
  });
});
