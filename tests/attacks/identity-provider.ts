/** A real OpenID Connect provider runs beside the site; who signs in there is said by the test. */
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import Provider from "oidc-provider";

/** Somebody at the provider. */
export interface ProviderPerson {
  subject: string;
  email: string;
  verified?: boolean;
  groups?: string[];
  /** How they signed in there (RFC 8176). */
  amr?: string[];
}

export interface IdentityProvider {
  issuer: string;
  /** Who sits before the provider's sign-in from now on. */
  person: ProviderPerson;
  /** Goes to the provider as a browser does, and gives the address that it sends the person back to. */
  visit: (address: string) => Promise<URL>;
  close: () => Promise<unknown>;
}

export const CLIENT = { id: "puente", secret: "a secret between the two of them" };

/** `site` is the site's address; its return address is the only one that the provider knows. */
export async function openIdentityProvider(site: string): Promise<IdentityProvider> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const idp: IdentityProvider = { issuer, person: { subject: "nobody", email: "nobody@example.org" }, visit: (address) => visit(address, issuer), close: () => close(server) };
  const provider = makeProvider(issuer, site, () => idp.person);
  const answer = provider.callback();
  server.on("request", (req, res) => {
    if (!req.url?.startsWith("/interaction/")) return void answer(req, res);
    const { subject, amr } = idp.person;
    void provider.interactionFinished(req, res, { login: { accountId: subject, ...(amr && { amr }) } });
  });
  return idp;
}

function makeProvider(issuer: string, site: string, person: () => ProviderPerson): Provider {
  return new Provider(issuer, {
    clients: [{ client_id: CLIENT.id, client_secret: CLIENT.secret, redirect_uris: [`${site}/api/auth/callback/oidc`], grant_types: ["authorization_code"], response_types: ["code"] }],
    cookies: { keys: ["keys of the tests"] },
    pkce: { required: () => true },
    claims: { openid: ["sub", "amr"], email: ["email", "email_verified"], profile: ["groups"] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    findAccount: (_, subject) => {
      const { email, verified = true, groups } = person();
      return { accountId: subject, claims: () => ({ sub: subject, email, email_verified: verified, groups }) };
    },
    // Whoever signs in has agreed.
    loadExistingGrant: async (ctx) => {
      const grant = new ctx.oidc.provider.Grant({ accountId: ctx.oidc.session!.accountId!, clientId: ctx.oidc.client!.clientId });
      grant.addOIDCScope("openid email profile");
      await grant.save();
      return grant;
    },
  });
}

/** Follows the provider's redirects with its cookies, until they lead away from it. */
async function visit(address: string, issuer: string): Promise<URL> {
  const jar = new Map<string, string>();
  let at = new URL(address);
  while (at.origin === issuer) {
    const answer = await fetch(at, { redirect: "manual", headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join("; ") } });
    for (const cookie of answer.headers.getSetCookie()) {
      const [name = "", value = ""] = cookie.split(";")[0]!.split(/=(.*)/s);
      jar.set(name, value);
    }
    const location = answer.headers.get("location");
    if (location === null) throw new Error(`The provider answered ${answer.status}: ${(await answer.text()).slice(0, 500)}`);
    at = new URL(location, at);
  }
  return at;
}

function close(server: Server): Promise<unknown> {
  server.closeAllConnections();
  return new Promise((done) => server.close(done));
}
