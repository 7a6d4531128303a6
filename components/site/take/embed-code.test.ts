import { expect, it } from "vitest";
import { embedCode } from "./embed-code";

it("a title cannot break out of the frame's attributes", () => {
  expect(embedCode("https://x.org/embed/series?s=A&from=2001", 'Coal "black" <script>')).toContain('<iframe src="https://x.org/embed/series?s=A&amp;from=2001" title="Coal &quot;black&quot; &lt;script>"');
});
