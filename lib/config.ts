/** Every setting is read from the environment once, by one schema, and every fault in it is told at once. */
import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { type Role, ROLES } from "./domain/role";

/** The settings as the product uses them. Paths are absolute; what is not set is null. */
export interface Config {
  production: boolean;
  /** Null stands for the embedded database in `dataDir`. */
  databaseUrl: string | null;
  replicaUrls: string[];
  dataDir: string;
  port: number;
  host: string;
  /** How many reverse proxies in front are believed. */
  trustProxy: number;
  /** The address people use; null where only the request can tell. */
  publicUrl: string | null;
  /** Signs sessions; 32 characters or more. */
  secret: string;
  admin: { email: string; password: string } | null;
  /** Whether reviewers and administrators can do nothing before they have set up a second factor. */
  requireSecondFactor: boolean;
  oidc: OidcSettings | null;
  mail: { smtpUrl: string; from: string } | null;
  logLevel: string;
}

export interface OidcSettings {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** The claim that gives people their role; null where administrators do. */
  roleClaim: string | null;
  /** Role by the claim's value; empty: the values are roles themselves. */
  roleMap: Readonly<Record<string, Role>>;
}

/** The environment cannot be used; `problems` holds one sentence per fault, each beginning with the name of the variable. */
export class ConfigError extends Error {
  constructor(readonly problems: string[]) {
    super(`The settings cannot be used:\n${problems.map((problem) => `  ${problem}`).join("\n")}`);
    this.name = "ConfigError";
  }
}

const SECRET_LENGTH_MIN = 32;
const LEVELS = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;

const wholeNumber = (max: number, example: string) =>
  z.string().regex(/^\d{1,5}$/, `should be a whole number, for example ${example}`).transform(Number).refine((value) => value <= max, `should be at most ${max}`);
const address = (protocols: RegExp, example: string) =>
  z.string().refine((text) => URL.canParse(text) && protocols.test(new URL(text).protocol), `should be an address such as ${example}`);
const postgres = address(/^postgres(ql)?:$/, "postgresql://user:password@host:5432/puente");

const ROLE_MAP = new RegExp(`^\\s*[^=,]+=(${ROLES.join("|")})\\s*(,\\s*[^=,]+=(${ROLES.join("|")})\\s*)*$`);

const schema = z.object({
  NODE_ENV: z.string().optional(),
  DATABASE_URL: postgres.optional(),
  DATABASE_REPLICA_URLS: z.string().transform((text) => text.split(",").map((part) => part.trim()).filter(Boolean)).pipe(z.array(postgres)).optional(),
  PUENTE_DATA_DIR: z.string().default(".data"),
  PORT: wholeNumber(65_535, "3000").default(3000),
  HOST: z.string().regex(/^[\w.:-]+$/, "should be an address to listen on, for example 0.0.0.0 or 127.0.0.1").default("0.0.0.0"),
  TRUST_PROXY: wholeNumber(10, "1: the number of reverse proxies in front").default(0),
  NEXTAUTH_URL: address(/^https?:$/, "https://puente.example.org").optional(),
  NEXTAUTH_SECRET: z.string().min(SECRET_LENGTH_MIN, `should have ${SECRET_LENGTH_MIN} characters or more; make one with: openssl rand -hex 32`).optional(),
  PUENTE_ADMIN_EMAIL: z.email("should be an e-mail address").optional(),
  PUENTE_ADMIN_PASSWORD: z.string().optional(),
  PUENTE_REQUIRE_SECOND_FACTOR: z.enum(["true", "false"], "should be true or false").default("false"),
  // What comes over http can be forged on its way, so that is for a provider on this machine alone.
  OIDC_ISSUER: address(/^https?:$/, "https://login.example.org").refine((text) => /^(https:|http:\/\/(localhost|127\.0\.0\.1|\[::1\])[:/])/.test(`${text}/`), "should begin with https://").optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_ROLE_CLAIM: z.string().optional(),
  OIDC_ROLE_MAP: z.string().regex(ROLE_MAP, `should give roles to groups, for example monitor-admins=admin,monitor-desk=editor (${ROLES.join(", ")})`).optional(),
  SMTP_URL: address(/^smtps?:$/, "smtps://user:password@mail.example.org").optional(),
  MAIL_FROM: z.string().includes("@", { message: "should be a sender such as Puente <monitor@example.org>" }).optional(),
  LOG_LEVEL: z.enum(LEVELS, `should be one of ${LEVELS.join(", ")}`).default("info"),
});
type Settings = z.infer<typeof schema>;

/** Settings that only make sense together. */
const TOGETHER: (keyof Settings)[][] = [
  ["PUENTE_ADMIN_EMAIL", "PUENTE_ADMIN_PASSWORD"],
  ["OIDC_ISSUER", "OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET"],
  ["SMTP_URL", "MAIL_FROM"],
];
/** Settings that do nothing without another. */
const WITHOUT: [keyof Settings, keyof Settings][] = [["OIDC_ROLE_CLAIM", "OIDC_ISSUER"], ["OIDC_ROLE_MAP", "OIDC_ROLE_CLAIM"]];

/** Pure: what the environment says. `secret` is null where one has yet to be made. Throws ConfigError. */
export function parseConfig(env: Record<string, string | undefined>): Omit<Config, "secret"> & { secret: string | null } {
  // An empty variable is an unset one: that is how compose files and shells leave them out.
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ""));
  const parsed = schema.safeParse(given);
  const problems = parsed.success ? [] : parsed.error.issues.map((issue) => `${String(issue.path[0])} ${issue.message}`);
  problems.push(...incompleteGroups(given), ...missingSecret(given), ...missingAddress(given));
  if (!parsed.success || problems.length > 0) throw new ConfigError(problems);
  return shape(parsed.data);
}

/** The settings of this process; where the secret may be a generated one it is made once and kept in the data folder (mode 600). */
export function loadConfig(env: Record<string, string | undefined> = process.env): Config {
  const parsed = parseConfig(env);
  return { ...parsed, secret: parsed.secret ?? keptSecret(parsed.dataDir) };
}

/** Settings that are checked and that this version does nothing with, as far as they are set: whoever sets one should know. */
export function unusedSettings({ replicaUrls }: Config): string[] {
  return replicaUrls.length > 0 ? ["DATABASE_REPLICA_URLS"] : [];
}

function incompleteGroups(given: Record<string, unknown>): string[] {
  const alone = WITHOUT.filter(([name, needed]) => given[name] !== undefined && given[needed] === undefined).map(([name, needed]) => `${needed} should be set too, since ${name} is`);
  return alone.concat(TOGETHER.flatMap((names) => {
    const missing = names.filter((name) => given[name] === undefined);
    const present = names.filter((name) => given[name] !== undefined);
    return present.length === 0 ? [] : missing.map((name) => `${name} should be set too, since ${present.join(" and ")} is`);
  }));
}

function missingSecret(given: Record<string, unknown>): string[] {
  const needed = given.NODE_ENV === "production" && given.DATABASE_URL !== undefined && given.NEXTAUTH_SECRET === undefined;
  return needed ? [`NEXTAUTH_SECRET should be set when DATABASE_URL is (${SECRET_LENGTH_MIN} characters or more, the same on every node); make one with: openssl rand -hex 32`] : [];
}

/** An address taken from a request could be anybody's, and links with secrets in them are sent there. */
function missingAddress(given: Record<string, unknown>): string[] {
  const needing = ["SMTP_URL", "OIDC_ISSUER"].filter((name) => given[name] !== undefined);
  return given.NEXTAUTH_URL === undefined && needing.length > 0 ? [`NEXTAUTH_URL should be set too, since ${needing.join(" and ")} is: links lead to it`] : [];
}

function shape(settings: Settings): ReturnType<typeof parseConfig> {
  const { PUENTE_ADMIN_EMAIL: email, PUENTE_ADMIN_PASSWORD: password } = settings;
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = settings;
  const { SMTP_URL: smtpUrl, MAIL_FROM: from } = settings;
  return {
    production: settings.NODE_ENV === "production",
    databaseUrl: settings.DATABASE_URL ?? null,
    replicaUrls: settings.DATABASE_REPLICA_URLS ?? [],
    dataDir: path.resolve(settings.PUENTE_DATA_DIR),
    port: settings.PORT,
    host: settings.HOST,
    trustProxy: settings.TRUST_PROXY,
    publicUrl: settings.NEXTAUTH_URL?.replace(/\/+$/, "") ?? null,
    secret: settings.NEXTAUTH_SECRET ?? null,
    admin: email && password ? { email, password } : null,
    requireSecondFactor: settings.PUENTE_REQUIRE_SECOND_FACTOR === "true",
    oidc: issuer && clientId && clientSecret ? { issuer, clientId, clientSecret, roleClaim: settings.OIDC_ROLE_CLAIM ?? null, roleMap: roleMap(settings.OIDC_ROLE_MAP) } : null,
    mail: smtpUrl && from ? { smtpUrl, from } : null,
    logLevel: settings.LOG_LEVEL,
  };
}

function roleMap(text = ""): Record<string, Role> {
  const pairs = text.split(",").filter((pair) => pair.trim() !== "").map((pair) => pair.split("=").map((part) => part.trim()) as [string, Role]);
  return Object.fromEntries(pairs);
}

function keptSecret(dataDir: string): string {
  const file = path.join(dataDir, "nextauth-secret");
  mkdirSync(dataDir, { recursive: true, mode: 0o711 });
  try {
    writeFileSync(file, `${randomBytes(32).toString("hex")}\n`, { mode: 0o600, flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  const secret = readFileSync(file, "utf8").trim();
  if (secret.length < SECRET_LENGTH_MIN) throw new ConfigError([`NEXTAUTH_SECRET: the one kept in ${file} is too short; remove that file, and a new one is made`]);
  return secret;
}
