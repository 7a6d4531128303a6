/** Whatever people write, in whichever field, is shown as text: nothing of it runs, and no link of it leads into a script. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { database } from "@/lib/db/query";
import { BUILD_MS_MAX } from "../support/built";
import { endLeftServers } from "../support/server-process";
import { formOf, openSite, publishOn, sessionOf, type Site } from "./site";
import { dangersOf } from "./tags";

/** Each with a word of its own, by which it is found again. */
const PAYLOADS = [
  `<img src=x onerror=alert(1)>needle1`,
  `</script><script>alert(1)</script>needle2`,
  `"><svg onload=alert(1)>needle3`,
  `' autofocus onfocus=alert(1) x='needle4`,
  `<!--</title></textarea></style><iframe src=javascript:alert(1)>needle5-->`,
  `{{constructor.constructor('alert(1)')()}}\${alert(1)}needle6`,
  `]]><script xmlns="http://www.w3.org/1999/xhtml">alert(1)</script>needle7`,
  `&lt;script&gt;alert(1)&lt;/script&gt;needle8`,
];
const MARKDOWN = [...PAYLOADS, "[needle9](javascript:alert(1))", "[needle10](JaVaScRiPt&colon;alert(1))", "[needle11](data:text/html;base64,PHNjcmlwdD4=)", "![needle12](https://evil.example/x.png)", "<https://evil.example/\"onmouseover=alert(1)>", "[needle13](vbscript:x)", "[needle14]( javascript:alert(1))", "`<b>needle15</b>`", "[n](//evil.example \"' onclick='alert(1)\")needle16"].join("\n\n");
const LINE = PAYLOADS.join(" ").slice(0, 480);

let site: Site;
let cookie: string;
let changeset: number;
beforeAll(async () => {
  site = await openSite();
  cookie = await sessionOf(site, site.admin);
  await publishOn(site, {
    message: LINE,
    items: [{ series: "GDP_USD.BRA._Z.A", period: "2021", value: "1670647454851.5", note: PAYLOADS.join(" ") }],
    entries: [
      { kind: "annotation", id: "nasty", data: { title: { en: PAYLOADS.slice(0, 4).join(" ").slice(0, 200), es: PAYLOADS[2]! }, body: { en: MARKDOWN, zh: PAYLOADS[1]! }, lang: "en", indicator: "GDP_USD", area: "BRA", from: "2020", sourceUrl: "https://example.org/?a=\"><script>alert(1)</script>", sourceTitle: PAYLOADS.slice(0, 5).join(" "), tags: ["<b>x</b>"] } },
      { kind: "indicator", id: "GDP_USD", data: { name: { en: `GDP ${PAYLOADS[1]}`, es: `PIB ${PAYLOADS[0]}` }, definition: { en: MARKDOWN }, methodology: { en: MARKDOWN }, caveats: { en: MARKDOWN }, unit: { en: `dollars ${PAYLOADS[2]}` }, unitCode: "USD", pillar: "finance", source: "wdi_gdp", aggregation: "sum" } },
      { kind: "source", id: "wdi_gdp", data: { publisher: `Bank ${PAYLOADS[0]}`, title: PAYLOADS[1], url: "https://example.org/x", licence: `CC ${PAYLOADS[2]}`, accessed: PAYLOADS[3], howObtained: PAYLOADS.join(" "), redistributable: true } },
      { kind: "area", id: "BRA", data: { name: { en: `Brazil ${PAYLOADS[1]}` }, kind: "country", lac: true } },
      { kind: "pillar", id: "finance", data: { name: { en: `Finance ${PAYLOADS[1]}` }, summary: { en: PAYLOADS.join(" ") }, order: 1 } },
    ],
  });
  await database.run("update app_user set name = $1 where email = $2", [LINE.slice(0, 110), site.editor.email]);
  changeset = (await database.rows<{ id: number }>("select max(id)::int as id from changeset"))[0]!.id;
}, BUILD_MS_MAX);
afterAll(endLeftServers);

const READ = ["/", "/es", "/zh/indicators/GDP_USD?area=BRA", "/indicators?q=%22%3E%3Csvg%20onload%3Dalert(1)%3Eneedle3", "/indicators/GDP_USD?area=BRA&at=2021", "/indicators/GDP_USD?area=BRA&view=table", "/countries", "/countries/BRA", "/releases", "/releases/4", "/about", "/about?asOf=%3Cscript%3Ealert(1)%3C/script%3Eneedle1"];

describe.each(READ)("to a reader at %s", (path) => {
  it("nothing runs", async () => {
    const page = await site.send(path);
    expect([200, 400]).toContain(page.status);
    expect(dangersOf(page.text)).toEqual([]);
  });
});

it("the texts are there all the same, as text: they were not left out", async () => {
  const { text } = await site.send("/indicators/GDP_USD?area=BRA&at=2021");
  const shown = ["&lt;img src=x onerror=alert(1)&gt;needle1", "needle2", "needle3", "needle9", "needle12", "&lt;b&gt;needle15", 'href="https://example.org/?a=&quot;&gt;&lt;script&gt;'];
  expect(shown.filter((each) => !text.includes(each))).toEqual([]);
});

it("in the feed and the map of the site they are text too, well formed", async () => {
  for (const path of ["/feed.xml", "/sitemap.xml"]) {
    const { text, headers } = await site.send(path);
    expect(headers["content-type"]).toMatch(/xml/);
    expect(dangersOf(text)).toEqual([]);
    // Every tag that is opened is closed, and none of ours is called script.
    const open: string[] = [];
    for (const [, close, name, self] of text.replace(/<\?[^>]*\?>|<!--[\s\S]*?-->/g, "").matchAll(/<(\/?)([\w:]+)[^<>]*?(\/?)>/g)) {
      if (close) expect(open.pop()).toBe(name);
      else if (!self) open.push(name!);
      expect(name).not.toBe("script");
    }
    expect(open).toEqual([]);
  }
});

describe("to those who work at the desk", () => {
  it.each(["/admin", "/admin/changesets", "/admin/changesets/$id", "/admin/annotations", "/admin/annotations/nasty", "/admin/annotations/new?indicator=%22%3E%3Csvg%20onload%3Dalert(1)%3E&series=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&from=%27%20onfocus%3Dalert(1)", "/admin/indicators?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E", "/admin/indicators/GDP_USD/edit-data", "/admin/users", "/admin/audit?action=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E", "/sign-in?next=/admin%3F%22%3E%3Csvg%20onload%3Dalert(1)%3E&error=%3Cscript%3Ealert(1)%3C/script%3E"])("nothing runs at %s", async (path) => {
    const page = await site.send(path.replace("$id", String(changeset)), { headers: { cookie: path.startsWith("/sign-in") ? "" : cookie } });
    expect(page.status).toBe(200);
    expect(dangersOf(page.text)).toEqual([]);
  });
});

it("what a form is refused with comes back as text", async () => {
  const { body, type } = formOf(await site.send("/sign-in"), { email: `"><svg onload=alert(1)>`, password: "x" });
  const page = await site.send("/sign-in", { method: "POST", body, headers: { "content-type": type, origin: site.url } });
  expect(dangersOf(page.text)).toEqual([]);
  expect(page.text).toContain("svg onload=alert(1)");
});

it("the API gives them as data that no browser takes for a page", async () => {
  for (const path of ["/api/v1/annotations", "/api/v1/indicators/GDP_USD", "/api/v1/publications", "/api/v1/series/GDP_USD.BRA._Z.A.csv", "/api/v1/series/<script>alert(1)</script>", "/api/v1/indicators?<script>=1"]) {
    const { headers } = await site.send(encodeURI(path));
    expect(headers["content-type"], path).toMatch(/^(application\/(problem\+)?json|text\/csv)/);
    expect(headers["x-content-type-options"]).toBe("nosniff");
  }
});

it("an address of a source that would run is not taken at all", async () => {
  for (const sourceUrl of ["javascript:alert(1)", "data:text/html,<script>alert(1)</script>", " javascript:alert(1)", "java\nscript:alert(1)", "//evil.example", "https://user:pass@evil.example/ javascript:", "file:///etc/passwd", "https://"]) {
    const body = JSON.stringify({ message: "x", entries: [{ kind: "annotation", data: { title: { en: "x" }, body: { en: "x" }, lang: "en", area: "BRA", from: "2020", sourceUrl } }] });
    const answer = await site.send("/api/v1/changesets", { method: "POST", body, headers: { authorization: `Bearer ${site.world.tokens.editor}`, "content-type": "application/json" } });
    expect(answer.status, sourceUrl).toBe(400);
  }
});
