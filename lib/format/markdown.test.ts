import { describe, expect, it } from "vitest";
import { plainText, renderMarkdown } from "./markdown";

describe("Markdown of editors", () => {
  it("cannot bring in markup or script", () => {
    expect(renderMarkdown("<script>alert(1)</script>")).not.toContain("<script");
    expect(renderMarkdown("<img src=x onerror=alert(1)>")).not.toContain("<img");
    expect(renderMarkdown("[x](javascript:alert(1))")).not.toContain("href");
    expect(renderMarkdown("![x](https://example.org/a.png)")).not.toContain("<img");
  });

  it("marks its links as no recommendation", () => {
    expect(renderMarkdown("[x](https://example.org)")).toBe('<p><a href="https://example.org" rel="noopener nofollow">x</a></p>\n');
  });

  it("gets the quotation marks of print and keeps its other signs", () => {
    expect(renderMarkdown(`China's "third" paper (c)...`)).toBe("<p>China’s “third” paper (c)...</p>\n");
  });

  it("can be read without its marks", () => {
    expect(plainText("One **bold** word\nand [a link](https://example.org).\n\n- item")).toBe("One bold word and a link. item");
  });
});
