/** Texts that people write are read in a real browser, and none of them runs. */
import { expect, type Page, test } from "./people";
import { publish } from "./proposals";
import { t } from "./words";

const PAYLOADS = [`<img src=x onerror=alert(1)>`, `</script><script>alert(2)</script>`, `"><svg onload=alert(3)>`, `' autofocus onfocus=alert(4) x='`, `[press me](javascript:alert(5))`, `<iframe srcdoc="<script>alert(6)</script>"></iframe>`];

/** All that the browser complains of, or that ran. */
function watch(page: Page): string[] {
  const seen: string[] = [];
  page.on("dialog", (dialog) => (seen.push(`dialog: ${dialog.message()}`), void dialog.dismiss()));
  page.on("pageerror", ({ message }) => seen.push(message));
  page.on("console", (message) => message.type() === "error" && seen.push(message.text()));
  return seen;
}

test("markup and scripts in a remark, a reason and a note are shown as they were written, to readers and at the desk", async ({ as, page: reader, tokens, request }) => {
  const text = PAYLOADS.join(" ");
  const number = await publish(request, tokens, {
    message: text,
    items: [{ series: "UN_VOTE_AGREEMENT.BRA.CHN.A", period: "2019", value: "79.5", note: text }],
    entries: [{ kind: "annotation", id: "texts-that-run", data: { title: { en: text.slice(0, 200), es: text.slice(0, 200) }, body: { en: PAYLOADS.join("\n\n") }, lang: "en", seriesKeys: ["UN_VOTE_AGREEMENT.BRA.CHN.A"], from: "2019", statesFact: false } }],
  });
  const admin = await as("admin");
  const [said, saidAtDesk] = [watch(reader), watch(admin)];
  for (const address of ["/indicators/UN_VOTE_AGREEMENT?area=BRA&counterpart=CHN&at=2019", "/es/indicators/UN_VOTE_AGREEMENT?area=BRA&counterpart=CHN", `/releases/${number}`, "/releases", "/"]) {
    await reader.goto(address);
    await expect(reader.getByText("<img src=x onerror=alert(1)>").filter({ visible: true }).first(), address).toBeVisible();
  }
  await reader.goto("/indicators/UN_VOTE_AGREEMENT?area=BRA&counterpart=CHN");
  await expect(reader.locator("a[href^='javascript']")).toHaveCount(0);
  for (const address of ["/admin/annotations/texts-that-run", "/admin/annotations", "/admin/changesets", "/admin", "/admin/audit", "/admin/indicators/UN_VOTE_AGREEMENT/edit-data"]) {
    await admin.goto(address);
    await expect(admin.getByRole("heading", { level: 1 })).toBeVisible();
  }
  await admin.goto("/admin/annotations/new");
  await admin.getByLabel(t("annotationForm.bodyIn", { language: t("annotationForm.languages.en") })).fill(PAYLOADS.join("\n\n"));
  await expect(admin.getByRole("region", { name: t("annotationForm.preview") }).first()).toContainText("<img src=x onerror=alert(1)>");
  await expect(admin.getByRole("region", { name: t("annotationForm.preview") }).first().locator("img, svg, script, iframe, a")).toHaveCount(0);
  expect([said, saidAtDesk]).toEqual([[], []]);
});
