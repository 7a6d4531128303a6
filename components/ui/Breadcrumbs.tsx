/** Where a page stands in the whole. */

export interface Crumb {
  label: string;
  /** Left out for the page itself. */
  href?: string;
}

export interface BreadcrumbsProps {
  label: string;
  crumbs: readonly Crumb[];
}

export function Breadcrumbs({ label, crumbs }: BreadcrumbsProps) {
  return (
    <nav aria-label={label} className="text-sm text-muted">
      <ol className="flex flex-wrap">
        {crumbs.map((crumb, index) => (
          <li key={crumb.label} className="flex items-center">
            {index > 0 && (
              <span aria-hidden className="px-2">
                /
              </span>
            )}
            {crumb.href ? (
              <a href={crumb.href} className="inline-flex min-h-8 items-center hover:text-ink pointer-coarse:min-h-11">
                {crumb.label}
              </a>
            ) : (
              <span aria-current="page">{crumb.label}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
