/** What is not found is shown as a whole page, which needs no script; the server in front answers it as not found. */
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { MissingPage } from "@/components/site/MissingPage";
import { localeOf } from "../(site)/request-scope";

interface PageProps {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const t = await getTranslations({ locale: await localeOf(params), namespace: "error" });
  return { title: t("notFoundTitle"), robots: { index: false } };
}

export default async function Missing({ params }: PageProps) {
  return <MissingPage locale={await localeOf(params)} />;
}
