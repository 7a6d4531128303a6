/** Whoever is not signed in yet sees the site's name, what is asked of them, and the way back to the public pages. */
import { useLocale, useTranslations } from "next-intl";
import { localPath } from "@/lib/i18n/address";

export interface EntryFrameProps {
  title: string;
  lead: string;
  children: React.ReactNode;
}

export function EntryFrame({ title, lead, children }: EntryFrameProps) {
  const t = useTranslations("desk");
  const home = localPath(useLocale(), "/");
  return (
    <div className="mx-auto flex min-h-dvh w-full max-w-96 flex-col px-4 py-8 md:py-16">
      <header>
        <a href={home} className="inline-flex min-h-11 items-center font-serif text-xl font-semibold no-underline">
          Puente
        </a>
      </header>
      <main className="pt-8">
        <h1 className="font-serif text-2xl font-semibold">{title}</h1>
        <p className="pt-1 pb-6 text-sm text-muted">{lead}</p>
        {children}
      </main>
      <footer className="mt-auto pt-12 text-sm">
        <a href={home} className="inline-flex min-h-11 items-center text-muted hover:text-ink">
          {t("toSite")}
        </a>
      </footer>
    </div>
  );
}
