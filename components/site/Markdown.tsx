/** Text of editors stands on the page as paragraphs, lists and links, and as nothing else. */
import { Prose } from "@/components/ui/Prose";
import { renderMarkdown } from "@/lib/format/markdown";

export function Markdown({ text, lang, isSmall = true }: { text: string; lang?: string; isSmall?: boolean }) {
  return <Prose html={renderMarkdown(text)} lang={lang} isSmall={isSmall} />;
}
