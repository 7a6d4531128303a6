/** The row of the desk's parts marks the one that is open. */
"use client";

import { usePathname } from "next/navigation";

export interface DeskNavProps {
  label: string;
  /** The desk itself first. */
  places: readonly { path: string; label: string }[];
}

export function DeskNav({ label, places }: DeskNavProps) {
  const here = usePathname();
  const isCurrent = (path: string, index: number) => here === path || (index > 0 && here.startsWith(`${path}/`));
  return (
    <nav aria-label={label} className="order-4 -mx-4 w-[calc(100%+2rem)] overflow-x-auto px-2 md:mx-0 md:w-full md:px-0">
      <ul className="flex text-sm md:-mx-2">
        {places.map(({ path, label: words }, index) => (
          <li key={path}>
            <a
              href={path}
              aria-current={isCurrent(path, index) ? "page" : undefined}
              className="flex min-h-11 items-center border-b-2 border-transparent px-2 whitespace-nowrap text-muted no-underline hover:text-ink aria-[current]:border-ink aria-[current]:font-semibold aria-[current]:text-ink"
            >
              {words}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
