/** Long text is set for reading: 45 to 75 letters a line. */
import { joinClasses } from "./join-classes";

export interface ProseProps {
  children?: React.ReactNode;
  /** Cleaned HTML, from Markdown; never a person's own text. */
  html?: string;
  /** Where it is not the language of the page. */
  lang?: string;
  /** 14 px, for notes and the desk. */
  isSmall?: boolean;
}

export function Prose({ children, html, lang, isSmall = false }: ProseProps) {
  const className = joinClasses("prose", isSmall && "prose-small");
  if (html !== undefined) return <div className={className} lang={lang} dangerouslySetInnerHTML={{ __html: html }} />;
  return (
    <div className={className} lang={lang}>
      {children}
    </div>
  );
}
