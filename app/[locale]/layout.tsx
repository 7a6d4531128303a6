/** Every page of the site is a document in its reader's language, in the site's type and colours. */
import "../globals.css";
import { notFound } from "next/navigation";
import { hasLocale } from "next-intl";
import { setRequestLocale } from "next-intl/server";
import type { Metadata, Viewport } from "next";
import { routing } from "@/lib/i18n/routing";
import { languageTag } from "@/lib/format/language-tag";
import { fontVariables } from "../fonts";
import { siteOrigin } from "./site-origin";

// The server in front keeps whole answers by publication; a second cache here would disagree with it.
export const dynamic = "force-dynamic";

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#ffffff" },
    { media: "(prefers-color-scheme: dark)", color: "#14171b" },
  ],
};

export async function generateMetadata(): Promise<Metadata> {
  return { metadataBase: new URL(await siteOrigin()), applicationName: "Puente", title: { default: "Puente", template: "%s — Puente" } };
}

interface LayoutProps {
  children: React.ReactNode;
  params: Promise<{ locale: string }>;
}

export default async function LocaleLayout({ children, params }: LayoutProps) {
  const { locale } = await params;
  if (!hasLocale(routing.locales, locale)) notFound();
  setRequestLocale(locale);
  return (
    <html lang={languageOf(locale)} className={fontVariables}>
      <body>{children}</body>
    </html>
  );
}

/** English and Spanish of the site belong to no one country; Portuguese and Chinese do. */
function languageOf(locale: (typeof routing.locales)[number]): string {
  return locale === "pt" || locale === "zh" ? languageTag(locale) : locale;
}
