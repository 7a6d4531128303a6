/** The desk's frame: its parts by role, who is signed in, the way out and the way back to the public site. */
import { useTranslations } from "next-intl";
import type { Role } from "@/lib/domain/role";
import type { Locale } from "@/lib/domain/text";
import { localPath } from "@/lib/i18n/address";
import { Button } from "../ui/Button";
import { SkipLink } from "../ui/SkipLink";
import { DeskNav } from "./DeskNav";

export interface DeskFrameProps {
  locale: Locale;
  name: string;
  role: Role;
  can: { propose: boolean; tokens: boolean; users: boolean; audit: boolean };
  signOut: () => Promise<void>;
  children: React.ReactNode;
}

export function DeskFrame({ locale, name, role, can, signOut, children }: DeskFrameProps) {
  const t = useTranslations("desk");
  const at = (path: string) => localPath(locale, path);
  const places = [
    { path: at("/admin"), label: t("nav.desk"), isOpen: true },
    { path: at("/admin/indicators"), label: t("nav.indicators"), isOpen: true },
    { path: at("/admin/changesets"), label: t("nav.changesets"), isOpen: true },
    { path: at("/admin/annotations"), label: t("nav.annotations"), isOpen: true },
    { path: at("/admin/content"), label: t("nav.content"), isOpen: true },
    { path: at("/admin/users"), label: t("nav.users"), isOpen: can.users },
    { path: at("/admin/tokens"), label: t("nav.tokens"), isOpen: can.tokens },
    { path: at("/admin/audit"), label: t("nav.audit"), isOpen: can.audit },
  ];
  return (
    <>
      <SkipLink to="main">{t("skip")}</SkipLink>
      <header className="border-b border-hairline print:hidden">
        <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-6 px-4 md:px-6">
          <a href={at("/admin")} className="flex min-h-11 items-center gap-2 font-serif text-xl font-semibold no-underline">
            Puente <span className="pt-1 font-sans text-sm font-normal text-muted">{t("title")}</span>
          </a>
          <div className="ms-auto flex flex-wrap items-center gap-x-4 text-sm md:order-3">
            <a href={at("/")} className="inline-flex min-h-11 items-center text-muted hover:text-ink">{t("toSite")}</a>
            <a href={at("/admin/account")} className="inline-flex min-h-11 items-center gap-1.5">
              {name} <span className="text-muted">({t(`role.${role}`)})</span>
            </a>
            <form action={signOut}>
              <Button type="submit" kind="secondary" isSmall>{t("signOut")}</Button>
            </form>
          </div>
          <DeskNav label={t("nav.label")} places={places.filter(({ isOpen }) => isOpen)} />
        </div>
      </header>
      <main id="main" tabIndex={-1} className="mx-auto w-full max-w-page px-4 pt-8 pb-16 outline-none md:px-6">
        {children}
      </main>
    </>
  );
}
