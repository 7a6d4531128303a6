/** The grid of an indicator: its published figures, and the editor's draft laid over them. */
import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getMessages, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { PageHead } from "@/components/desk/PageHead";
import { DataGrid } from "@/components/grid/DataGrid";
import { FREQS, type Freq } from "@/lib/domain/period";
import { pickText } from "@/lib/domain/text";
import { scaleWord } from "@/lib/format/scale-word";
import { localPath, withParams } from "@/lib/i18n/address";
import { getGrid } from "@/lib/reading/desk/get-grid";
import { gatePage } from "../../../../gate";
import { saveAction, submitAction } from "./actions";
import { gridLinks } from "./grid-links";
import { gridSource } from "./grid-source";

interface PageProps {
  params: Promise<{ code: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const [{ code }, t] = await Promise.all([params, getTranslations("grid")]);
  return { title: t("title", { name: code }) };
}

export default async function EditDataPage({ params, searchParams }: PageProps) {
  const { code } = await params;
  const actor = await gatePage(`/admin/indicators/${code}/edit-data`, "propose");
  const { freq, changeset } = await searchParams;
  const changesetId = typeof changeset === "string" && /^\d{1,9}$/.test(changeset) ? Number(changeset) : undefined;
  const [t, desk, locale, messages] = await Promise.all([getTranslations("grid"), getTranslations("desk"), getLocale(), getMessages()]);
  const grid = await getGrid(actor, code, { freq: FREQS.find((each): each is Freq => each === freq), changesetId });
  if (!grid.ok) notFound();
  const { indicator } = grid.value;
  const [name, unit] = [pickText(indicator.name, locale).text, pickText(indicator.unit, locale).text];
  const scale = scaleWord(indicator.unitMult, locale);
  // Only these go to the browser.
  const { grid: gridTexts, problem, finding, obsStatus } = messages;
  return (
    <>
      <PageHead
        title={t("title", { name })}
        kicker={t("kicker")}
        lead={scale ? t("unitScaled", { scale, unit }) : t("unit", { unit })}
        actions={
          <>
            <a href={withParams(localPath(locale, `/admin/content/indicator/${code}`), { changeset: grid.value.draft?.id })}>{desk("indicators.definition")}</a>
            <a href={withParams(localPath(locale, "/admin/annotations/new"), { indicator: code, changeset: grid.value.draft?.id })}>{desk("startAnnotation")}</a>
            {indicator.isPublished && <a href={localPath(locale, `/indicators/${code}`)}>{t("toPublic")}</a>}
          </>
        }
      />
      <NextIntlClientProvider locale={locale} messages={{ grid: gridTexts, problem, finding, obsStatus }}>
        <DataGrid
          key={`${code} ${grid.value.freq}`}
          source={await gridSource(grid.value, actor, locale)}
          actions={{ save: saveAction, submit: submitAction }}
          links={gridLinks(grid.value, changesetId, locale)}
          label={t("label", { name })}
        />
      </NextIntlClientProvider>
    </>
  );
}
