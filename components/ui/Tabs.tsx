/** Views of the same thing are links in a row: each has an address, and works without script. */

export interface TabLink {
  href: string;
  label: string;
  isCurrent: boolean;
}

export interface TabsProps {
  /** The name of the row. */
  label: string;
  tabs: readonly TabLink[];
}

export function Tabs({ label, tabs }: TabsProps) {
  return (
    <nav aria-label={label} className="border-b border-hairline">
      <ul className="flex flex-wrap gap-x-6">
        {tabs.map((tab) => (
          <li key={tab.href}>
            <a
              href={tab.href}
              aria-current={tab.isCurrent ? "page" : undefined}
              className="-mb-px flex min-h-11 items-center border-b-2 border-transparent text-muted no-underline hover:text-ink aria-[current]:border-ink aria-[current]:font-semibold aria-[current]:text-ink"
            >
              {tab.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
