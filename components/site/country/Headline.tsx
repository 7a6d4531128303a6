/** A country's page begins with a sentence that rules make from its newest shares: what China takes and supplies, and what the United States does. */
import { useTranslations } from "next-intl";

export interface PartnerShares {
  /** Written out: "28.0%". */
  exports: string;
  imports: string;
  exportsHref: string;
  importsHref: string;
}

export interface HeadlineProps {
  period: string;
  china: PartnerShares;
  /** Null where its shares of that year are not known. */
  us: PartnerShares | null;
}

export function Headline({ period, china, us }: HeadlineProps) {
  const t = useTranslations("country");
  const linked = (href: string) => (text: React.ReactNode) => <a href={href}>{text}</a>;
  const links = { out: linked(china.exportsHref), into: linked(china.importsHref) };
  const values = { period, exports: china.exports, imports: china.imports };
  return (
    <p className="standfirst mt-3">
      {us
        ? t.rich("headlineBoth", { ...values, ...links, usExports: us.exports, usImports: us.imports, usOut: linked(us.exportsHref), usInto: linked(us.importsHref) })
        : t.rich("headlineChina", { ...values, ...links })}
    </p>
  );
}
