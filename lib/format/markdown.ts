/** Text that editors write in Markdown becomes HTML in which no markup of theirs survives. */
import MarkdownIt from "markdown-it";

const markdown = new MarkdownIt("default", { html: false, linkify: false, typographer: true, breaks: false }).disable(["image", "heading", "lheading", "table", "replacements"]);

const openLink = markdown.renderer.rules.link_open;
markdown.renderer.rules.link_open = (tokens, index, options, env, self) => {
  // Links of editors are not recommendations of the site.
  tokens[index]?.attrSet("rel", "noopener nofollow");
  return openLink ? openLink(tokens, index, options, env, self) : self.renderToken(tokens, index, options);
};

/** Safe HTML of a whole text: paragraphs, lists, emphasis, quotations, code and links. */
export function renderMarkdown(text: string): string {
  return markdown.render(text);
}

/** The text without its marks, for descriptions and feeds. */
export function plainText(text: string): string {
  return markdown
    .parse(text, {})
    .flatMap((token) => (token.children ?? []).map((child) => (child.type === "softbreak" ? " " : child.content)).concat(token.type.endsWith("_close") ? " " : ""))
    .join("")
    .replace(/\s+/g, " ")
    .trim();
}
