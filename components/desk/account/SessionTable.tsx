/** Where a person is signed in, each with the way to end it. */
import { useTranslations } from "next-intl";
import type { Locale } from "@/lib/domain/text";
import { formatDateTime } from "@/lib/format/format-period";
import { Table, TableCell, TableHead, TableRow } from "../../ui/Table";
import { ActionForm } from "../ActionForm";
import type { ActionState } from "../action-state";
import { SubmitButton } from "../SubmitButton";
import { browserName } from "./browser-name";

export interface SessionRow {
  name: string;
  current: boolean;
  userAgent: string | null;
  createdAt: string;
  lastSeenAt: string;
}

export interface SessionTableProps {
  sessions: readonly SessionRow[];
  locale: Locale;
  action: (name: string, before: ActionState, form: FormData) => Promise<ActionState>;
}

export function SessionTable({ sessions, locale, action }: SessionTableProps) {
  const t = useTranslations("account");
  const head = (
    <tr>
      <TableHead>{t("browser")}</TableHead>
      <TableHead>{t("since")}</TableHead>
      <TableHead>{t("lastSeen")}</TableHead>
      <TableHead><span className="sr-only">{t("end")}</span></TableHead>
    </tr>
  );
  return (
    <Table caption={t("sessions")} isCaptionHidden isDense head={head}>
      {sessions.map(({ name, current, userAgent, createdAt, lastSeenAt }) => (
        <TableRow key={name}>
          <TableHead scope="row" className="font-semibold">{browserName(userAgent) ?? t("unknownBrowser")}</TableHead>
          <TableCell className="whitespace-nowrap"><time dateTime={createdAt}>{formatDateTime(createdAt, locale)}</time></TableCell>
          <TableCell className="whitespace-nowrap"><time dateTime={lastSeenAt}>{formatDateTime(lastSeenAt, locale)}</time></TableCell>
          <TableCell>
            {current ? <span className="text-muted">{t("thisOne")}</span> : (
              <ActionForm action={action.bind(null, name)} className="grid justify-items-start gap-2">
                <SubmitButton isSmall>{t("end")}</SubmitButton>
              </ActionForm>
            )}
          </TableCell>
        </TableRow>
      ))}
    </Table>
  );
}
