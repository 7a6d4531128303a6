/** A long list goes on by links; a cursor knows only what comes next. */
import { LinkButton } from "./LinkButton";

export interface PaginationProps {
  label: string;
  previous?: { href: string; label: string } | null;
  next?: { href: string; label: string } | null;
}

export function Pagination({ label, previous, next }: PaginationProps) {
  if (!previous && !next) return null;
  return (
    <nav aria-label={label} className="flex flex-wrap justify-between gap-4 py-4">
      {previous ? (
        <LinkButton href={previous.href} rel="prev">
          {previous.label}
        </LinkButton>
      ) : (
        <span />
      )}
      {next && (
        <LinkButton href={next.href} rel="next">
          {next.label}
        </LinkButton>
      )}
    </nav>
  );
}
