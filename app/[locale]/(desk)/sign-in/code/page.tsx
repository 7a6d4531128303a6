/** The second step of a sign-in: whoever has passed the first gives a code, and nobody else is asked for one. */
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { EntryFrame } from "@/components/desk/EntryFrame";
import { CodeForm } from "@/components/desk/account/CodeForm";
import { safePath } from "@/lib/access/safe-path";
import { isBetweenSteps } from "@/lib/access/sign-in-here";
import { deskPath } from "../../gate";
import { codeAction } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("signIn"))("codeTitle") };
}

interface PageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function SignInCodePage({ searchParams }: PageProps) {
  if (!(await isBetweenSteps())) redirect(await deskPath("/sign-in"));
  const t = await getTranslations("signIn");
  return (
    <EntryFrame title={t("codeTitle")} lead={t("codeLead")}>
      <CodeForm action={codeAction} next={safePath((await searchParams).next)} />
      <p className="pt-6 text-sm text-muted">
        {t("codeLost")} <a href={await deskPath("/sign-in")}>{t("startOver")}</a>
      </p>
    </EntryFrame>
  );
}
