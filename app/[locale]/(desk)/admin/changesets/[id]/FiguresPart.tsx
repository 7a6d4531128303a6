/** The figures of a proposal: the series it touches as pictures, then every cell in a table. */
import { getTranslations } from "next-intl/server";
import { BeforeAfter } from "@/components/desk/changeset/BeforeAfter";
import { diffRows } from "@/components/desk/changeset/diff-rows";
import { DiffTable } from "@/components/desk/changeset/DiffTable";
import { Section } from "@/components/desk/Section";
import { type Names, seriesName } from "@/components/desk/series-name";
import { localPath } from "@/lib/i18n/address";
import type { ChangesetDetail } from "@/lib/reading/desk/get-changeset";
import { beforeAfter } from "./before-after";

const ROWS_SHOWN = 200;

interface FiguresPartProps {
  changeset: ChangesetDetail;
  names: Names;
  showAll: boolean;
}

export async function FiguresPart({ changeset, names, showAll }: FiguresPartProps) {
  const t = await getTranslations("changeset");
  const rows = diffRows(changeset.items);
  const shown = showAll ? rows : rows.slice(0, ROWS_SHOWN);
  const pictures = await beforeAfter(changeset, [...new Set(rows.map(({ cell }) => cell.series))], names.locale);
  return (
    <Section title={t("diff.title")} count={changeset.cells} anchor="figures">
      {pictures.length > 0 && (
        <div className="grid gap-x-8 gap-y-6 pb-6 sm:grid-cols-2 lg:grid-cols-3">
          {pictures.map(({ key, ...picture }, index) => <BeforeAfter key={key} id={`chart-${index}`} title={seriesName(key, names)} {...picture} />)}
        </div>
      )}
      <DiffTable rows={shown} names={names} />
      {shown.length < changeset.cells && (
        <p className="pt-4 text-sm">
          {t("diff.shown", { shown: shown.length, count: changeset.cells })}{" "}
          {!showAll && <a href={`${localPath(names.locale, `/admin/changesets/${changeset.id}`)}?all=1#figures`}>{t("diff.showAll")}</a>}
        </p>
      )}
    </Section>
  );
}
