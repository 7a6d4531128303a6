/** A sentence leads from each figure in it to where the figure comes from. */

export interface LinkedFiguresProps {
  text: string;
  /** The figures as they stand in the text, in their order. */
  texts: readonly string[];
  href: string;
}

export function LinkedFigures({ text, texts, href }: LinkedFiguresProps) {
  const parts: React.ReactNode[] = [];
  let rest = text;
  for (const [index, figure] of texts.entries()) {
    const at = rest.indexOf(figure);
    if (at < 0) continue;
    parts.push(rest.slice(0, at), <a key={index} href={href} rel="nofollow">{figure}</a>);
    rest = rest.slice(at + figure.length);
  }
  return <>{parts}{rest}</>;
}
