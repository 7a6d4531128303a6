/** Roles for a part of the site, each with the way to take it away. */
import { useTranslations } from "next-intl";
import type { Grant } from "@/lib/domain/grant";
import type { Locale, LocalText } from "@/lib/domain/text";
import { pickText } from "@/lib/domain/text";
import { Table, TableCell, TableHead, TableRow } from "../../ui/Table";
import { ActionForm } from "../ActionForm";
import type { ActionState } from "../action-state";
import { SubmitButton } from "../SubmitButton";

export interface GrantRow extends Grant {
  userId: number;
  person: string;
  partName: LocalText | null;
}

export interface GrantTableProps {
  grants: readonly GrantRow[];
  locale: Locale;
  action: (userId: number, kind: Grant["kind"], code: string, before: ActionState, form: FormData) => Promise<ActionState>;
}

export function GrantTable({ grants, locale, action }: GrantTableProps) {
  const t = useTranslations("grants");
  const desk = useTranslations("desk");
  const head = (
    <tr>
      <TableHead>{t("person")}</TableHead>
      <TableHead>{t("part")}</TableHead>
      <TableHead>{t("role")}</TableHead>
      <TableHead><span className="sr-only">{t("end")}</span></TableHead>
    </tr>
  );
  return (
    <Table caption={t("title")} isCaptionHidden isDense head={head}>
      {grants.map(({ userId, person, kind, code, role, partName }) => {
        const part = partName ? pickText(partName, locale) : { text: code, lang: undefined };
        return (
          <TableRow key={`${userId} ${kind} ${code}`}>
            <TableHead scope="row" className="min-w-32 font-semibold">{person}</TableHead>
            <TableCell><span className="text-muted">{t(`kind.${kind}`)}</span> <span lang={part.lang}>{part.text}</span></TableCell>
            <TableCell>{desk(`role.${role}`)}</TableCell>
            <TableCell>
              <ActionForm action={action.bind(null, userId, kind, code)} className="grid justify-items-end gap-2">
                <SubmitButton isSmall aria-label={t("endOf", { person, part: part.text })}>{t("end")}</SubmitButton>
              </ActionForm>
            </TableCell>
          </TableRow>
        );
      })}
    </Table>
  );
}
