/** A person's passkeys, with when each was last used and the way to remove it. */
import { useTranslations } from "next-intl";
import type { Locale } from "@/lib/domain/text";
import { formatDateTime } from "@/lib/format/format-period";
import { Table, TableCell, TableHead, TableRow } from "../../ui/Table";
import { ActionForm } from "../ActionForm";
import type { ActionState } from "../action-state";
import { SubmitButton } from "../SubmitButton";

export interface PasskeyRow {
  key: string;
  name: string;
  createdAt: string;
  lastUsedAt: string | null;
}

export interface PasskeyTableProps {
  passkeys: readonly PasskeyRow[];
  locale: Locale;
  action: (key: string, before: ActionState, form: FormData) => Promise<ActionState>;
}

export function PasskeyTable({ passkeys, locale, action }: PasskeyTableProps) {
  const t = useTranslations("passkeys");
  const when = (moment: string) => <time dateTime={moment}>{formatDateTime(moment, locale)}</time>;
  const head = (
    <tr>
      <TableHead>{t("name")}</TableHead>
      <TableHead>{t("created")}</TableHead>
      <TableHead>{t("lastUsed")}</TableHead>
      <TableHead><span className="sr-only">{t("remove")}</span></TableHead>
    </tr>
  );
  return (
    <Table caption={t("title")} isCaptionHidden isDense head={head}>
      {passkeys.map(({ key, name, createdAt, lastUsedAt }) => (
        <TableRow key={key}>
          <TableHead scope="row" className="min-w-32 font-semibold">{name}</TableHead>
          <TableCell className="whitespace-nowrap">{when(createdAt)}</TableCell>
          <TableCell className="whitespace-nowrap">{lastUsedAt === null ? <span className="text-muted">{t("never")}</span> : when(lastUsedAt)}</TableCell>
          <TableCell>
            <ActionForm action={action.bind(null, key)} className="grid justify-items-start gap-2">
              <SubmitButton isSmall aria-label={t("removeOf", { name })}>{t("remove")}</SubmitButton>
            </ActionForm>
          </TableCell>
        </TableRow>
      ))}
    </Table>
  );
}
