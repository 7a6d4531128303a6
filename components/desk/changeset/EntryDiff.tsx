/** What a proposed piece of content says now and would say, field by field, those that differ only. */
import { useTranslations } from "next-intl";
import type { EntryKind } from "@/lib/domain/kinds";
import type { Locale } from "@/lib/domain/text";
import { localPath } from "@/lib/i18n/address";
import { Table, TableCell, TableHead, TableRow } from "../../ui/Table";
import { CommentBox } from "./comments/CommentBox";
import { type CommentItem, CommentThread } from "./comments/CommentThread";
import type { CommentActions } from "./NoteCell";
import { fieldChanges, titleOf } from "./entry-fields";

export interface EntryItem {
  kind: EntryKind;
  id: string;
  remove: boolean;
  data: Record<string, unknown> | null;
  before: Record<string, unknown> | null;
  by: string;
}

export interface EntryDiffProps {
  item: EntryItem;
  locale: Locale;
  comments: readonly CommentItem[];
  actions: CommentActions;
}

export function EntryDiff({ item, locale, comments, actions: { add, ...settle } }: EntryDiffProps) {
  const t = useTranslations("changeset.entries");
  const said = useTranslations("changeset.comments");
  const act = item.remove ? "removed" : item.before ? "changed" : "added";
  const title = titleOf(item.data) ?? titleOf(item.before) ?? item.id;
  return (
    <article className="grid gap-2 border-s-4 border-ink ps-3">
      <h3 className="font-semibold">
        {title} <span className="text-sm font-normal text-muted">{t("what", { kind: t(`kinds.${item.kind}`), act: t(`acts.${act}`), by: item.by })}</span>
      </h3>
      {!item.remove && <FieldTable item={item} title={title} isNew={act === "added"} />}
      <p className="text-sm">
        <a href={localPath(locale, item.kind === "annotation" ? `/admin/annotations/${item.id}` : `/admin/content/${item.kind}/${item.id}`)}>{t("open")}</a>
      </p>
      <CommentThread comments={comments} locale={locale} {...settle} />
      {add && <CommentBox action={add} about={{ kind: item.kind, entry: item.id }} words={{ open: said("open"), openOf: said("openOf", { about: title }), label: said("label"), send: said("send") }} />}
    </article>
  );
}

function FieldTable({ item, title, isNew }: { item: EntryItem; title: string; isNew: boolean }) {
  const t = useTranslations("changeset.entries");
  const words = useTranslations("content");
  const named = (name: string) => {
    if (t.has(`fields.${name}` as "fields.title")) return t(`fields.${name}` as "fields.title");
    const own = `${item.kind}.fields.${name}` as "indicator.fields.name";
    return words.has(own) ? words(own) : name;
  };
  const told = (text: string) => (text === "true" ? t("yes") : text || "—");
  const head = (
    <tr>
      <TableHead className="w-40">{t("field")}</TableHead>
      {!isNew && <TableHead>{t("before")}</TableHead>}
      <TableHead>{t("after")}</TableHead>
    </tr>
  );
  return (
    <Table caption={t("caption", { title })} isCaptionHidden isDense head={head}>
      {fieldChanges(item.before, item.data).map(({ name, lang, before, after }) => (
        <TableRow key={`${name} ${lang ?? ""}`}>
          <TableHead scope="row" className="text-muted">{lang ? `${named(name)} (${lang})` : named(name)}</TableHead>
          {!isNew && <TableCell className="max-w-96 whitespace-pre-wrap text-muted">{told(before)}</TableCell>}
          <TableCell className="max-w-96 whitespace-pre-wrap">{told(after)}</TableCell>
        </TableRow>
      ))}
    </Table>
  );
}
