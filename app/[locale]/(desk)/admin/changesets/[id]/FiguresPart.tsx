/** The figures of a proposal: the series it touches as pictures, then every cell in a table, as far as the reviewer narrows them. */
import { getTranslations } from "next-intl/server";
import { BeforeAfter } from "@/components/desk/changeset/BeforeAfter";
import { byCell } from "@/components/desk/changeset/cell-anchor";
import { diffRows } from "@/components/desk/changeset/diff-rows";
import { DiffTable } from "@/components/desk/changeset/DiffTable";
import { FigureFilterForm } from "@/components/desk/changeset/FigureFilterForm";
import type { CommentActions } from "@/components/desk/changeset/NoteCell";
import { Section } from "@/components/desk/Section";
import { type Names, seriesName } from "@/components/desk/series-name";
import { pickText } from "@/lib/domain/text";
import { localPath, withParams } from "@/lib/i18n/address";
import type { ChangesetDetail } from "@/lib/reading/desk/get-changeset";
import { beforeAfter, PICTURES_MAX } from "./before-after";
import { FIGURE_KINDS, type FigureFilter, figureKind, filterRows } from "./figure-filter";

const ROWS_SHOWN = 200;
/** All pictures are as many as a page can hold. */
const ALL_PICTURES_MAX = 60;

interface FiguresPartProps {
  changeset: ChangesetDetail;
  names: Names;
  filter: FigureFilter;
  showAll: boolean;
  actions: CommentActions;
}

export async function FiguresPart({ changeset, names, filter, showAll, actions }: FiguresPartProps) {
  const t = await getTranslations("changeset");
  const all = diffRows(changeset.items);
  const rows = filterRows(all, filter, changeset);
  const shown = showAll ? rows : rows.slice(0, ROWS_SHOWN);
  const keys = [...new Set(rows.map(({ cell }) => cell.series))];
  const pictures = await beforeAfter(changeset, keys.slice(0, showAll ? ALL_PICTURES_MAX : PICTURES_MAX), names.locale);
  const here = localPath(names.locale, `/admin/changesets/${changeset.id}`);
  const kinds = FIGURE_KINDS.filter((kind) => all.some((row) => figureKind(row) === kind)).map((kind) => ({ value: kind, label: t(kind === "added" || kind === "removed" ? `diff.changes.${kind}` : `diff.kinds.${kind}`) }));
  const codes = [...new Set(changeset.items.map(({ series }) => series.split(".")[0]!))];
  const indicators = codes.map((code) => ({ value: code, label: pickText(names.indicators.get(code) ?? { en: code }, names.locale).text }));
  const isCut = shown.length < rows.length || (!showAll && keys.length > PICTURES_MAX);
  return (
    <Section title={t("diff.title")} count={changeset.cells} anchor="figures">
      <FigureFilterForm action={here} indicators={indicators} kinds={kinds} chosen={filter} counts={{ shown: rows.length, all: all.length }} />
      {pictures.length > 0 && (
        <div className="grid gap-x-8 gap-y-6 pb-6 sm:grid-cols-2 lg:grid-cols-3">
          {pictures.map(({ key, ...picture }, index) => <BeforeAfter key={key} id={`chart-${index}`} title={seriesName(key, names)} {...picture} />)}
        </div>
      )}
      <DiffTable rows={shown} names={names} warnings={byCell(changeset.warnings, (finding) => finding)} comments={byCell(changeset.comments, ({ cell }) => cell)} actions={actions} />
      {isCut && (
        <p className="pt-4 text-sm">
          {t("diff.shown", { shown: shown.length, count: rows.length })} {keys.length > pictures.length && t("diff.charts", { shown: pictures.length, count: keys.length })}{" "}
          {!showAll && <a href={withParams(here, { ...filter, all: 1 }, "figures")}>{t("diff.showAll")}</a>}
        </p>
      )}
    </Section>
  );
}
