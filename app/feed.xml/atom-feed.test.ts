import { expect, it } from "vitest";
import { atomFeed } from "./atom-feed";

it("a feed escapes what editors wrote and is as new as its newest entry", () => {
  const feed = atomFeed("https://x.org", [{ number: 2, publishedAt: "2026-01-02T00:00:00.000Z", title: "A & <b>", reason: null, publishedBy: 'O"N', unreviewed: false }]);
  expect(feed).toContain("<title>A &amp; &lt;b&gt;</title>");
  expect(feed).toContain("<name>O&quot;N</name>");
  expect(feed).toContain("<updated>2026-01-02T00:00:00.000Z</updated>\n  <entry>");
  expect(feed).not.toContain("<summary>");
});

it("a feed says of what nobody else had looked at that it was so, after its reason", () => {
  const feed = atomFeed("https://x.org", [{ number: 2, publishedAt: "2026-01-02T00:00:00.000Z", title: "A", reason: "The port was closed.", publishedBy: "Ada", unreviewed: true }]);
  expect(feed).toContain("<summary>The port was closed. Published before anybody else had reviewed it.</summary>");
});
