/** From one theme the reader gets to every other. */
import { useTranslations } from "next-intl";
import type { AddressOf } from "@/lib/i18n/address";

export interface PillarNavProps {
  pillars: readonly { slug: string; name: string }[];
  current: string;
  to: AddressOf;
}

export function PillarNav({ pillars, current, to }: PillarNavProps) {
  const t = useTranslations("pillar");
  return (
    <nav aria-label={t("all")} className="no-print border-b border-hairline">
      <ul className="-mx-2 flex flex-wrap text-sm">
        {pillars.map(({ slug, name }) => (
          <li key={slug}>
            <a href={to(`/pillars/${slug}`)} aria-current={slug === current ? "page" : undefined} className="nav-link">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
