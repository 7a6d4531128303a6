/** The versions of a piece of content: when each was published, by whom it was proposed and signed for, and what it changed. */
import { useTranslations } from "next-intl";
import type { EntryKind } from "@/lib/domain/kinds";
import type { Locale } from "@/lib/domain/text";
import { formatDateTime } from "@/lib/format/format-period";
import { localPath } from "@/lib/i18n/address";
import { Table, TableCell, TableHead, TableRow } from "../../ui/Table";
import { fieldChanges } from "../changeset/entry-fields";

export interface EntryVersionRow {
  publication: number;
  at: string;
  changeset: number;
  reason: string;
  author: string;
  publisher: string;
  data: Record<string, unknown> | null;
  before: Record<string, unknown> | null;
}

export interface EntryHistoryProps {
  kind: EntryKind;
  versions: readonly EntryVersionRow[];
  locale: Locale;
}

export function EntryHistory({ kind, versions, locale }: EntryHistoryProps) {
  const t = useTranslations("entryForm.history");
  const words = useTranslations();
  const field = (name: string) => [`content.${kind}.fields.${name}`, `changeset.entries.fields.${name}`].filter((key) => words.has(key as "changeset.entries.fields.name")).map((key) => words(key as "changeset.entries.fields.name"))[0] ?? name;
  const head = (
    <tr>
      <TableHead>{t("publication")}</TableHead>
      <TableHead>{t("changed")}</TableHead>
      <TableHead className="hidden sm:table-cell">{t("people")}</TableHead>
    </tr>
  );
  const changed = ({ data, before }: EntryVersionRow) => {
    if (!data) return t("removed");
    if (!before) return t("first");
    return [...new Set(fieldChanges(before, data).map(({ name, lang }) => (lang ? `${field(name)} (${lang})` : field(name))))].join(", ");
  };
  return (
    <Table caption={t("title")} isCaptionHidden isDense head={head}>
      {versions.map((version) => (
        <TableRow key={version.publication}>
          <TableHead scope="row">
            <a href={localPath(locale, `/releases/${version.publication}`)}>{t("number", { number: version.publication })}</a>
            <span className="block text-muted">{formatDateTime(version.at, locale)}</span>
          </TableHead>
          <TableCell className="max-w-96">
            {changed(version)}
            <span className="block text-muted">
              <a href={localPath(locale, `/admin/changesets/${version.changeset}`)}>{version.reason}</a>
            </span>
          </TableCell>
          <TableCell className="hidden sm:table-cell">{t("by", { author: version.author, publisher: version.publisher })}</TableCell>
        </TableRow>
      ))}
    </Table>
  );
}
