/** The tables of who may what cover every form, and docs/guide/permissions.md prints them as they are (`npx vitest run tests/access/permissions-page.test.ts -u` writes it anew). */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { type Action, PERMISSIONS, SCOPED_ACTIONS } from "@/lib/domain/permission";
import { type Role, roleAtLeast, ROLES } from "@/lib/domain/role";
import { PAGES } from "../journeys/pages";
import { CALLS, FORMS } from "./who-may-what";

/** Every server action with what it asks of the gate, itself or by a function of its file. */
function formsOfApp(): Record<string, string> {
  const files = readdirSync("app", { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/.test(file)).map((file) => readFileSync(path.join("app", file), "utf8"));
  return Object.assign({}, ...files.filter((text) => text.includes('"use server";')).map(formsOfFile)) as Record<string, string>;
}

function formsOfFile(text: string): Record<string, string> {
  const parts = text.split(/^(?=(?:export )?async function )/m).slice(1);
  const bodies = new Map(parts.map((part) => [/function (\w+)/.exec(part)![1]!, part]));
  const asked = (body: string) => /gateAction\("([\w-]+)"\)/.exec(body)?.[1];
  const asks = (name: string): string => {
    const body = bodies.get(name)!;
    const helpers = [...bodies].filter(([other]) => other !== name && new RegExp(`\\b${other}\\(`).test(body)).map(([, inner]) => asked(inner));
    return asked(body) ?? helpers.find((found) => found !== undefined) ?? "anybody";
  };
  return Object.fromEntries(parts.filter((part) => part.startsWith("export")).map((part) => /function (\w+)/.exec(part)![1]!).map((name) => [name, asks(name)]));
}

describe("every form of the desk", () => {
  it("is in the table, and asks what the table says", () => {
    expect(formsOfApp()).toEqual(FORMS);
  });

  it("that anybody may send is one of signing in and out, or of a link", () => {
    const open = Object.keys(FORMS).filter((name) => FORMS[name] === "anybody");
    expect(open.sort()).toEqual(["askPasskeyAction", "codeAction", "forgotAction", "passkeySignInAction", "setPasswordAction", "setUpAction", "signInAction", "signOutAction"]);
  });
});

const MEANING: Record<Action, string> = {
  "read-drafts": "see drafts, proposals and their review",
  "manage-own-account": "change one's own password, second factor and passkeys; end one's sessions; download one's data",
  "manage-own-tokens": "make and end one's own tokens for the API",
  comment: "comment on a proposal, and settle comments",
  propose: "edit figures and texts in a changeset, submit it, propose to take a publication back",
  publish: "publish what others proposed",
  "publish-own": "publish alone: in an emergency from the command line, or where four eyes are switched off",
  reject: "send a changeset back with a reason",
  "manage-users": "make, invite, change, disable and erase accounts; reset passwords and second factors; give roles for a part",
  "read-audit": "read the audit log",
};

const row = (cells: string[]) => `| ${cells.join(" | ")} |`;
const table = (head: string[], rows: string[][]) => [row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n");
const OPENS: Record<string, string> = { anybody: "anybody", door: "anybody not signed in", step: "in the middle of a sign-in" };
const opens = (least: string) => OPENS[least] ?? `${least} and above`;

function permissionsPage(): string {
  const actions = Object.entries(PERMISSIONS) as [Action, Role][];
  const scoped: readonly Action[] = SCOPED_ACTIONS;
  const rows = actions.map(([action, least]) => [MEANING[action], ...ROLES.map((role) => (roleAtLeast(role, least) ? "yes" : "")), scoped.includes(action) ? "yes" : ""]);
  return `# Who may what

Printed from the tables that the code decides by and the tests walk; do not edit. What is not here is denied. The decision is made where the writing is done (\`lib/editing\`), whatever page, call or command asks for it.

${table(["may", ...ROLES, "also for a part"], rows)}

Four eyes come on top: nobody publishes a changeset of which they wrote anything, administrators included. A role *for a part* (one theme or one indicator) opens its actions where all that a changeset touches lies in that part; areas, sources and the like belong to the whole. A token of the API does no more than its own role and its owner's both allow. Where the site requires a second factor, reviewers and administrators without one count as viewers. Disabled and erased accounts count as nobody, at once.

## Pages
${table(["page", "opens for"], Object.entries(PAGES).map(([page, { opens: least }]) => [`\`${page}\``, opens(least)]))}

## Forms of the desk
${table(["form", "for"], Object.entries(FORMS).map(([name, action]) => [`\`${name}\``, action === "anybody" ? "anybody" : `${PERMISSIONS[action]} and above${scoped.includes(action) ? ", or for a part" : ""}`]))}

## Calls of the API
${table(["call", "for"], Object.entries(CALLS).map(([call, least]) => [`\`${call.replace(/^\w+/, (method) => method.toUpperCase())}\``, opens(least)]))}

The command line on the machine itself acts with every right, and the audit log says so.
`;
}

it("docs/guide/permissions.md prints these tables", async () => {
  await expect(permissionsPage()).toMatchFileSnapshot(path.resolve("docs/guide/permissions.md"));
});
