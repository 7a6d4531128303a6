/** Content of one kind in a list: what it is called, whether readers see it, and which change is open for it. */
import { useTranslations } from "next-intl";
import type { ChangesetState } from "@/lib/domain/changeset";
import { type AnyLocalText, type Locale, pickText } from "@/lib/domain/text";
import { localPath, withParams } from "@/lib/i18n/address";
import { StateMark } from "../../ui/StateMark";
import { Table, TableCell, TableHead, TableRow } from "../../ui/Table";
import type { FormKind } from "./forms";

export interface EntryRow {
  id: string;
  title: AnyLocalText | string | null;
  isPublished: boolean;
  proposal: { changeset: number; state: ChangesetState; remove: boolean; by: string } | null;
}

export interface EntryTableProps {
  kind: FormKind;
  rows: readonly EntryRow[];
  locale: Locale;
  caption: string;
  canEdit: boolean;
}

export function EntryTable({ rows, caption, ...rest }: EntryTableProps) {
  const t = useTranslations("content");
  const head = (
    <tr>
      <TableHead>{t("name")}</TableHead>
      <TableHead>{t("standing")}</TableHead>
    </tr>
  );
  return (
    <Table caption={caption} isCaptionHidden isDense head={head}>
      {rows.map((row) => <Row key={row.id} row={row} {...rest} />)}
    </Table>
  );
}

function Row({ row: { id, title, isPublished, proposal }, kind, locale, canEdit }: { row: EntryRow } & Omit<EntryTableProps, "rows" | "caption">) {
  const t = useTranslations("content");
  const states = useTranslations("changesets");
  const shown = titleIn(title, locale) ?? { text: id, lang: undefined };
  const address = withParams(localPath(locale, `/admin/content/${kind}/${id}`), { changeset: proposal?.changeset });
  return (
    <TableRow>
      <TableHead scope="row" className="min-w-48">
        {canEdit ? <a href={address} lang={shown.lang} className="inline-block font-semibold pointer-coarse:py-3">{shown.text}</a> : <span lang={shown.lang} className="font-semibold">{shown.text}</span>}
        <span className="block text-xs text-muted">{id}</span>
      </TableHead>
      <TableCell>
        <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
          {isPublished && <StateMark state="published" label={states("state.published")} />}
          {proposal && (
            <>
              <StateMark state={proposal.state} label={t(proposal.remove ? "proposedRemoval" : isPublished ? "proposedChange" : "proposedNew", { state: states(`state.${proposal.state}`) })} />
              <a href={localPath(locale, `/admin/changesets/${proposal.changeset}`)} className="inline-flex min-h-6 items-center pointer-coarse:min-h-11">{t("changesetNumber", { id: proposal.changeset })}</a>
              <span className="text-muted">{proposal.by}</span>
            </>
          )}
        </span>
      </TableCell>
    </TableRow>
  );
}

/** The title in the reader's language or another; one without translations belongs to none. */
export function titleIn(title: AnyLocalText | string | null | undefined, locale: Locale): { text: string; lang?: Locale } | undefined {
  if (!title) return undefined;
  return typeof title === "string" ? { text: title } : pickText(title, locale);
}
