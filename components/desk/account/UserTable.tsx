/** Accounts with their roles; each row is a form whose buttons do one thing each. */
import { useTranslations } from "next-intl";
import { ROLES, type Role } from "@/lib/domain/role";
import type { Locale } from "@/lib/domain/text";
import { formatDateTime } from "@/lib/format/format-period";
import { Table, TableCell, TableHead, TableRow } from "../../ui/Table";
import { VisuallyHidden } from "../../ui/VisuallyHidden";
import { ActionForm } from "../ActionForm";
import type { ActionState } from "../action-state";
import { FormSelect } from "../fields";
import { SubmitButton } from "../SubmitButton";

export interface UserRow {
  id: number;
  email: string;
  name: string;
  role: Role;
  disabledAt: string | null;
  lastSeenAt: string | null;
  hasSecondFactor: boolean;
  lastAdministrator: boolean;
}

export interface UserTableProps {
  users: readonly UserRow[];
  locale: Locale;
  action: (userId: number, before: ActionState, form: FormData) => Promise<ActionState>;
}

export function UserTable({ users, locale, action }: UserTableProps) {
  const t = useTranslations("users");
  const head = (
    <tr>
      <TableHead>{t("name")}</TableHead>
      <TableHead>{t("state")}</TableHead>
      <TableHead>{t("lastSeen")}</TableHead>
      <TableHead>{t("change")}</TableHead>
    </tr>
  );
  return (
    <Table caption={t("accounts")} isCaptionHidden isDense head={head}>
      {users.map((user) => (
        <TableRow key={user.id}>
          <TableHead scope="row" className="min-w-40">
            <span className="font-semibold">{user.name}</span>
            <span className="block text-muted">{user.email}</span>
          </TableHead>
          <TableCell className="whitespace-nowrap">{user.disabledAt ? <span className="text-warning">{t("disabled")}</span> : t("active")}</TableCell>
          <TableCell className="whitespace-nowrap text-muted">{user.lastSeenAt ? <time dateTime={user.lastSeenAt}>{formatDateTime(user.lastSeenAt, locale)}</time> : t("never")}</TableCell>
          <TableCell>
            <UserForm user={user} action={action.bind(null, user.id)} />
          </TableCell>
        </TableRow>
      ))}
    </Table>
  );
}

function UserForm({ user, action }: { user: UserRow; action: (before: ActionState, form: FormData) => Promise<ActionState> }) {
  const t = useTranslations("users");
  const desk = useTranslations("desk");
  const roles = ROLES.map((value) => ({ value, label: desk(`role.${value}`) }));
  // Said beside the first button only; the reason is the same for both.
  const reason = user.lastAdministrator ? t("lastAdministrator") : undefined;
  return (
    <ActionForm action={action} className="grid gap-2" label={user.name}>
      <div className="flex flex-wrap items-start gap-2">
        <div className="-mt-1 w-40">
          <FormSelect name="role" label={<VisuallyHidden>{t("roleOf", { name: user.name })}</VisuallyHidden>} options={roles} defaultValue={user.role} className="min-h-8 py-0 text-sm pointer-coarse:min-h-11" />
        </div>
        <SubmitButton isSmall name="act" value="role" {...(reason && { reason })}>{t("setRole")}</SubmitButton>
        {user.disabledAt
          ? <SubmitButton isSmall name="act" value="enable">{t("enable")}</SubmitButton>
          : !user.lastAdministrator && <SubmitButton isSmall name="act" value="disable">{t("disable")}</SubmitButton>}
        <SubmitButton isSmall name="act" value="reset">{t("reset")}</SubmitButton>
        {user.hasSecondFactor && <SubmitButton isSmall name="act" value="resetFactor">{t("resetFactor")}</SubmitButton>}
      </div>
    </ActionForm>
  );
}
