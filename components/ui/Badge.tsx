/** A short word beside a name says what kind of thing it is. */

export interface BadgeProps {
  children: React.ReactNode;
  title?: string;
}

export function Badge({ children, title }: BadgeProps) {
  return (
    <span className="inline-block rounded-sm border border-hairline px-1.5 text-xs leading-5 whitespace-nowrap text-muted" title={title}>
      {children}
    </span>
  );
}
