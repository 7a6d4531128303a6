/** Annotations in a list: title, what each stands on, when, and the changeset that proposes it. */
import { useTranslations } from "next-intl";
import type { ChangesetState } from "@/lib/domain/changeset";
import { type AnyLocalText, pickText } from "@/lib/domain/text";
import { formatPeriod, formatPeriodRange } from "@/lib/format/format-period";
import { localPath } from "@/lib/i18n/address";
import { StateMark } from "../../ui/StateMark";
import { Table, TableCell, TableHead, TableRow } from "../../ui/Table";
import { type Names, seriesName } from "../series-name";

export interface ListedAnnotation {
  title: AnyLocalText;
  indicator?: string | null;
  area?: string | null;
  counterpart?: string | null;
  seriesKeys: readonly string[];
  from: string;
  to: string | null;
}

export interface AnnotationListRow {
  id: string;
  /** Null where it is to be removed. */
  data: ListedAnnotation | null;
  changeset?: { id: number; state: ChangesetState };
  remove?: boolean;
  by?: string;
}

export interface AnnotationListProps {
  rows: readonly AnnotationListRow[];
  names: Names;
  caption: string;
  canEdit: boolean;
}

export function AnnotationList({ rows, names, caption, canEdit }: AnnotationListProps) {
  const t = useTranslations("annotationForm");
  const isProposed = rows.some(({ changeset }) => changeset);
  const head = (
    <tr>
      <TableHead>{t("title")}</TableHead>
      <TableHead className="hidden sm:table-cell">{t("anchor")}</TableHead>
      <TableHead>{t("when")}</TableHead>
      {isProposed && <TableHead>{t("changeset")}</TableHead>}
    </tr>
  );
  return (
    <Table caption={caption} isCaptionHidden isDense head={head}>
      {rows.map((row) => (
        <Row key={`${row.id} ${row.changeset?.id ?? ""}`} row={row} names={names} canEdit={canEdit} isProposed={isProposed} />
      ))}
    </Table>
  );
}

function Row({ row: { id, data, changeset, by }, names, canEdit, isProposed }: { row: AnnotationListRow; names: Names; canEdit: boolean; isProposed: boolean }) {
  const t = useTranslations("annotationForm");
  const states = useTranslations("changesets");
  const { locale } = names;
  const title = data ? pickText(data.title, locale) : { text: t("removed"), lang: locale };
  const address = localPath(locale, `/admin/annotations/${id}${changeset ? `?changeset=${changeset.id}` : ""}`);
  return (
    <TableRow>
      <TableHead scope="row" className="min-w-48">
        <span lang={title.lang}>{canEdit && data ? <a href={address} className="inline-block pointer-coarse:py-3">{title.text}</a> : title.text}</span>
        {!data && <span className="block text-xs text-muted">{id}</span>}
      </TableHead>
      <TableCell className="hidden text-muted sm:table-cell">{data && (anchorOf(data, names) || t("everywhere"))}</TableCell>
      <TableCell className="whitespace-nowrap">{data && (data.to === null ? formatPeriod(data.from, locale) : formatPeriodRange(data.from, data.to, locale))}</TableCell>
      {isProposed && (
        <TableCell>
          {changeset && (
            <span className="flex flex-wrap items-center gap-x-3">
              <a href={localPath(locale, `/admin/changesets/${changeset.id}`)}>{t("changesetNumber", { id: changeset.id })}</a>
              <StateMark state={changeset.state} label={states(`state.${changeset.state}`)} />
              <span className="text-muted">{by}</span>
            </span>
          )}
        </TableCell>
      )}
    </TableRow>
  );
}

/** What it stands on, in names: its series, or indicator and areas. */
function anchorOf({ seriesKeys, indicator, area, counterpart }: ListedAnnotation, names: Names): string {
  if (seriesKeys.length > 0) return seriesKeys.slice(0, 3).map((key) => seriesName(key, names)).join("; ") + (seriesKeys.length > 3 ? " …" : "");
  const name = (texts: ReadonlyMap<string, AnyLocalText>, code: string | null | undefined) => (code ? [pickText(texts.get(code) ?? { en: code }, names.locale).text] : []);
  return [...name(names.indicators, indicator), ...name(names.areas, area), ...name(names.areas, counterpart)].join(" · ");
}
