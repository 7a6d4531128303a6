/** The taking apart itself is right: it finds what runs, and takes no text for it. */
import { expect, it } from "vitest";
import { dangersOf, tagsOf } from "./tags";

it.each([
  "<img src=x onerror=alert(1)>", "<svg onload=alert(1)>", "<svg/onload=alert(1)>", "<IMG SRC='x' OnError='a'>", "<a href='javascript:alert(1)'>x</a>", "<a href=\"JaVaScRiPt&colon;alert(1)\">x</a>", "<a href='java\nscript:alert(1)'>",
  "<iframe src=x></iframe>", "<script>alert(1)</script>", "<input value=\"\" autofocus onfocus=\"x\">", "<title></title><script>alert(1)</script>", "<textarea></textarea><svg onload=x>", "<form action=https://evil.example>", "<base href=//evil.example>", "<script src=\"//evil.example/x.js\"></script>",
])("%s is a danger", (html) => expect(dangersOf(`<p>before</p>${html}<p>after</p>`)).not.toEqual([]));

it.each([
  "<p>&lt;img src=x onerror=alert(1)&gt;</p>", "<p title=\"<img src=x onerror=alert(1)>\">x</p>", "<textarea><svg onload=x></textarea>", "<title><script>alert(1)</script></title>", "<script>self.__next_f.push([1,\"\\u003cimg onerror=x>\"])</script>",
  "<a href=\"https://example.org/?a=javascript:\">x</a>", "<input value=\"&quot;&gt;&lt;svg onload=alert(1)&gt;\">", "<!-- <svg onload=x> -->",
])("%s is none", (html) => expect(dangersOf(`<p>before</p>${html}<p>after</p>`)).toEqual([]));

it("goes on after what it has found", () => {
  expect(tagsOf("<p class='a'>x</p><script>if (a<b) {}</script><b>y</b>").map(({ name }) => name)).toEqual(["p", "script", "b"]);
});
