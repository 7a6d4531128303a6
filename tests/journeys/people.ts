/** Journeys are walked by people of every role, each made by the administrator and signed in once a run. */
import { randomBytes } from "node:crypto";
import { type APIRequestContext, type Browser, type BrowserContext, expect, type Locator, type Page, test as base } from "@playwright/test";
import { ADMINISTRATOR, BASE_URL } from "../support/journey-settings";
import { t } from "./words";

export const ROLES = ["viewer", "editor", "reviewer", "admin"] as const;
type Role = (typeof ROLES)[number];
export type Who = Role | "otherEditor";
type State = Awaited<ReturnType<BrowserContext["storageState"]>>;

export interface Person {
  name: string;
  email: string;
  password: string;
  /** The cookies of a session that no journey ends. */
  state: State;
}

interface Fixtures {
  /** A page of somebody's own browser; `nobody` is a reader. */
  as: (who: Who | "nobody") => Promise<Page>;
}

interface WorkerFixtures {
  people: Record<Who, Person>;
  /** An account of its own, which a journey may spoil. */
  makePerson: (name: string, role: Role) => Promise<Omit<Person, "state">>;
  /** Bearer tokens for the API. */
  tokens: Record<"editor" | "otherEditor" | "reviewer", string>;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  makePerson: [
    async ({ browser }, use) => {
      const context = await browser.newContext({ baseURL: BASE_URL, storageState: await signedIn(browser, ADMINISTRATOR) });
      const page = await context.newPage();
      await use(async (name, role) => {
        const mark = randomBytes(2).toString("hex");
        const person = { name: `${name} ${mark}`, email: `${name.toLowerCase().replace(" ", ".")}.${mark}@puente.test`, password: "nine boats on a quiet river" };
        await createAccount(page, person, role);
        return person;
      });
      await context.close();
    },
    { scope: "worker" },
  ],
  people: [
    async ({ browser, makePerson }, use) => {
      const make = async (name: string, role: Role): Promise<Person> => {
        const person = await makePerson(name, role);
        return { ...person, state: await signedIn(browser, person) };
      };
      await use({
        viewer: await make("Vera Viewer", "viewer"),
        editor: await make("Edda Editor", "editor"),
        otherEditor: await make("Otto Editor", "editor"),
        reviewer: await make("Rita Reviewer", "reviewer"),
        admin: { ...ADMINISTRATOR, name: "Administrator", state: await signedIn(browser, ADMINISTRATOR) },
      });
    },
    { scope: "worker" },
  ],
  tokens: [
    async ({ browser, people }, use) => {
      const token = (who: Who) => createToken(browser, people[who]);
      await use({ editor: await token("editor"), otherEditor: await token("otherEditor"), reviewer: await token("reviewer") });
    },
    { scope: "worker" },
  ],
  as: async ({ browser, people, contextOptions }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (who) => {
      const context = await browser.newContext({ ...contextOptions, ...(who !== "nobody" && { storageState: people[who].state }) });
      contexts.push(context);
      return context.newPage();
    });
    for (const context of contexts) await context.close();
  },
});

/** Fills in the form of the page on which accounts are made. */
export async function createAccount(page: Page, { name, email, password }: Omit<Person, "state">, role: Role): Promise<void> {
  await page.goto("/admin/users");
  await page.getByLabel("Name", { exact: true }).fill(name);
  await page.getByLabel("Email").fill(email);
  await page.getByLabel(t("users.role"), { exact: true }).selectOption(role);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: t("users.createSubmit") }).click();
  await expect(page.getByRole("rowheader", { name: email })).toBeVisible();
}

/** Signs in by the form, and waits for where it leads. */
export async function signIn(page: Page, { email, password }: { email: string; password: string }): Promise<void> {
  await page.getByLabel("Email").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).not.toHaveURL(/\/sign-in/);
}

/** The cookies of a new session, opened as a program opens one. */
export async function signedIn(browser: Browser, { email, password }: { email: string; password: string }): Promise<State> {
  const context = await browser.newContext({ baseURL: BASE_URL });
  const { request } = context;
  const { csrfToken } = (await (await request.get("/api/auth/csrf")).json()) as { csrfToken: string };
  await request.post("/api/auth/callback/credentials", { form: { csrfToken, email, password, json: "true" } });
  const session = (await (await request.get("/api/auth/session")).json()) as { user?: object };
  expect(session.user, `${email} is signed in`).toBeDefined();
  const state = await context.storageState();
  await context.close();
  return state;
}

async function createToken(browser: Browser, { state }: Person): Promise<string> {
  const context = await browser.newContext({ baseURL: BASE_URL, storageState: state });
  const page = await context.newPage();
  await page.goto("/admin/tokens");
  await page.getByLabel("Name", { exact: true }).fill("journeys");
  await page.getByRole("button", { name: t("tokens.createSubmit") }).click();
  const token = await page.getByLabel(t("tokens.tokenOnce")).textContent();
  await context.close();
  return token!;
}

export { expect };
export type { APIRequestContext, Locator, Page };
