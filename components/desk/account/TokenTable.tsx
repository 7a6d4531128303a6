/** Tokens that work, with when each was last used and when it ends. */
import { useTranslations } from "next-intl";
import type { Role } from "@/lib/domain/role";
import type { Locale } from "@/lib/domain/text";
import { formatDateTime } from "@/lib/format/format-period";
import { Table, TableCell, TableHead, TableRow } from "../../ui/Table";
import { ActionForm } from "../ActionForm";
import type { ActionState } from "../action-state";
import { SubmitButton } from "../SubmitButton";

export interface TokenRow {
  id: number;
  name: string;
  role: Role;
  createdAt: string;
  expiresAt: string | null;
  lastUsedAt: string | null;
}

export interface TokenTableProps {
  tokens: readonly TokenRow[];
  locale: Locale;
  action: (id: number, before: ActionState, form: FormData) => Promise<ActionState>;
}

export function TokenTable({ tokens, locale, action }: TokenTableProps) {
  const t = useTranslations("tokens");
  const desk = useTranslations("desk");
  const when = (moment: string | null, none: string) => (moment === null ? none : <time dateTime={moment}>{formatDateTime(moment, locale)}</time>);
  const head = (
    <tr>
      <TableHead>{t("name")}</TableHead>
      <TableHead>{t("role")}</TableHead>
      <TableHead>{t("lastUsed")}</TableHead>
      <TableHead>{t("expires")}</TableHead>
      <TableHead><span className="sr-only">{t("revoke")}</span></TableHead>
    </tr>
  );
  return (
    <Table caption={t("yours")} isCaptionHidden isDense head={head}>
      {tokens.map((token) => (
        <TableRow key={token.id}>
          <TableHead scope="row" className="min-w-32 font-semibold">{token.name}</TableHead>
          <TableCell>{desk(`role.${token.role}`)}</TableCell>
          <TableCell className="whitespace-nowrap text-muted">{when(token.lastUsedAt, t("never"))}</TableCell>
          <TableCell className="whitespace-nowrap text-muted">{when(token.expiresAt, t("endless"))}</TableCell>
          <TableCell>
            <ActionForm action={action.bind(null, token.id)} className="grid justify-items-end gap-2">
              <SubmitButton isSmall aria-label={t("revokeOf", { name: token.name })}>{t("revoke")}</SubmitButton>
            </ActionForm>
          </TableCell>
        </TableRow>
      ))}
    </Table>
  );
}
