/** Every public page that will say something else leads to itself as it will be. */
import { useTranslations } from "next-intl";

export interface PageLink {
  kind: "overview" | "indicator" | "country" | "countries" | "pillar" | "release";
  /** Left out where the kind says which page it is. */
  name?: string;
  href: string;
}

export function PageLinks({ pages }: { pages: readonly PageLink[] }) {
  const t = useTranslations("changeset.touched");
  return (
    <ul className="grid gap-x-8 sm:grid-cols-2 lg:grid-cols-3">
      {pages.map(({ kind, name, href }) => (
        <li key={href} className="border-b border-hairline py-2 text-sm">
          <a href={href} aria-label={t("previewOf", { name: name ?? t(`page.${kind}`) })} className="inline-block pointer-coarse:py-2">{name ?? t(`page.${kind}`)}</a>
          {name && <span className="block text-xs text-muted">{t(`kind.${kind}`)}</span>}
        </li>
      ))}
    </ul>
  );
}
