import { expect, it } from "vitest";
import { atomFeed } from "./atom-feed";

it("a feed escapes what editors wrote and is as new as its newest entry", () => {
  const feed = atomFeed("https://x.org", [{ number: 2, publishedAt: "2026-01-02T00:00:00.000Z", title: "A & <b>", reason: null, publishedBy: 'O"N' }]);
  expect(feed).toContain("<title>A &amp; &lt;b&gt;</title>");
  expect(feed).toContain("<name>O&quot;N</name>");
  expect(feed).toContain("<updated>2026-01-02T00:00:00.000Z</updated>\n  <entry>");
  expect(feed).not.toContain("<summary>");
});
