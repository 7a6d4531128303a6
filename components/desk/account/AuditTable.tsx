/** Rows of the audit log, newest first; actions and subjects lead to all of their kind. */
import { useTranslations } from "next-intl";
import type { Locale } from "@/lib/domain/text";
import { formatDateTime } from "@/lib/format/format-period";
import { withParams } from "@/lib/i18n/address";
import { Table, TableCell, TableHead, TableRow } from "../../ui/Table";

export interface AuditTableRow {
  id: string;
  at: string;
  by: string | null;
  action: string;
  subject: string;
  detail: Record<string, unknown>;
  hash: string;
  intact: boolean;
}

export function AuditTable({ rows, locale, path }: { rows: readonly AuditTableRow[]; locale: Locale; path: string }) {
  const t = useTranslations("audit");
  const head = (
    <tr>
      <TableHead isFigure>{t("number")}</TableHead>
      <TableHead>{t("at")}</TableHead>
      <TableHead>{t("by")}</TableHead>
      <TableHead>{t("action")}</TableHead>
      <TableHead>{t("subject")}</TableHead>
      <TableHead>{t("detail")}</TableHead>
      <TableHead>{t("link")}</TableHead>
    </tr>
  );
  return (
    <Table caption={t("title")} isCaptionHidden isDense head={head}>
      {rows.map(({ id, at, by, action, subject, detail, hash, intact }) => (
        <TableRow key={id}>
          <TableCell isFigure className="text-muted">{id}</TableCell>
          <TableCell className="whitespace-nowrap"><time dateTime={at}>{formatDateTime(at, locale)}</time></TableCell>
          <TableCell className="whitespace-nowrap">{by ?? t("commandLine")}</TableCell>
          <TableCell className="whitespace-nowrap"><a href={withParams(path, { action })}>{t.has(`actions.${action}` as "actions.create") ? t(`actions.${action}` as "actions.create") : action}</a></TableCell>
          <TableCell className="whitespace-nowrap"><a href={withParams(path, { subject })}>{subject}</a></TableCell>
          <TableCell className="max-w-80 text-muted">{Object.entries(detail).map(([name, value]) => `${name}: ${typeof value === "string" ? value : JSON.stringify(value)}`).join("; ")}</TableCell>
          <TableCell className="whitespace-nowrap">
            <code className="text-xs text-muted">{hash.slice(0, 8)}</code> {!intact && <strong className="text-error">{t("isBroken")}</strong>}
          </TableCell>
        </TableRow>
      ))}
    </Table>
  );
}
