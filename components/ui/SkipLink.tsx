/** The first thing a keyboard meets leads past the menu. */

export interface SkipLinkProps {
  /** The id of the main part. */
  to: string;
  children: React.ReactNode;
}

export function SkipLink({ to, children }: SkipLinkProps) {
  return (
    <a href={`#${to}`} className="sr-only focus:not-sr-only focus:fixed focus:start-4 focus:top-4 focus:z-50 focus:bg-ink focus:px-4 focus:py-3 focus:text-ground">
      {children}
    </a>
  );
}
