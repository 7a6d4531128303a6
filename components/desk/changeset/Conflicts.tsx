/** Where somebody else published something meanwhile, both stand side by side, and the author chooses. */
import { useTranslations } from "next-intl";
import type { CellConflict } from "@/lib/domain/changeset";
import { isEntryKind } from "@/lib/domain/kinds";
import { formatDateTime, formatPeriod } from "@/lib/format/format-period";
import { formatValue } from "@/lib/format/format-value";
import { Table, TableCell, TableHead, TableRow } from "../../ui/Table";
import { ActionForm } from "../ActionForm";
import type { FormAction } from "../action-state";
import { type Names, seriesName } from "../series-name";
import { SubmitButton } from "../SubmitButton";

export interface ConflictsProps {
  conflicts: readonly CellConflict[];
  /** Content, as "kind:id". */
  entryConflicts: readonly string[];
  names: Names;
  /** Left out where this person cannot decide. The button pressed is told in the field `settle`. */
  action?: FormAction;
}

/** The form is there before and after any conflict, so that the answer to the last choice is still said. */
export function Conflicts({ action, ...rest }: ConflictsProps) {
  const parts = <Parts {...rest} canDecide={action !== undefined} />;
  return action ? <ActionForm action={action} className="grid gap-3">{parts}</ActionForm> : <div className="grid gap-3">{parts}</div>;
}

type PartsProps = Omit<ConflictsProps, "action"> & { canDecide: boolean };

function Parts({ conflicts, entryConflicts, names, canDecide }: PartsProps) {
  const t = useTranslations("changeset");
  if (conflicts.length + entryConflicts.length === 0) return null;
  return (
    <>
      <h3 className="font-semibold text-error">{t("conflicts.title")}</h3>
      <p className="max-w-text text-sm text-muted">{t("conflicts.lead")}</p>
      {conflicts.length > 0 && <ConflictTable conflicts={conflicts} names={names} canDecide={canDecide} />}
      <ul className="grid gap-2 text-sm">
        {entryConflicts.map((subject) => {
          const [kind = "", ...id] = subject.split(":");
          return (
            <li key={subject} className="flex flex-wrap items-center gap-x-4 gap-y-2 border-s-4 border-error ps-3">
              {t("conflicts.entry", { kind: isEntryKind(kind) ? t(`entries.kinds.${kind}`) : kind, id: id.join(":") })}
              {canDecide && <SubmitButton isSmall name="settle" value={`drop ${subject}`}>{t("conflicts.drop")}</SubmitButton>}
            </li>
          );
        })}
      </ul>
    </>
  );
}

function ConflictTable({ conflicts, names, canDecide }: Omit<PartsProps, "entryConflicts">) {
  const t = useTranslations("changeset.conflicts");
  const head = (
    <tr>
      <TableHead>{t("cell")}</TableHead>
      <TableHead isFigure>{t("yours")}</TableHead>
      <TableHead isFigure>{t("expected")}</TableHead>
      <TableHead isFigure>{t("current")}</TableHead>
      <TableHead>{t("by")}</TableHead>
      {canDecide && <TableHead>{t("decide")}</TableHead>}
    </tr>
  );
  return (
    <Table caption={t("caption")} isCaptionHidden isDense head={head}>
      {conflicts.map((conflict) => (
        <ConflictRow key={`${conflict.series} ${conflict.period}`} conflict={conflict} names={names} canDecide={canDecide} />
      ))}
    </Table>
  );
}

function ConflictRow({ conflict, names, canDecide }: { conflict: CellConflict; names: Names; canDecide: boolean }) {
  const t = useTranslations("changeset.conflicts");
  const { locale } = names;
  const { series, period, yours, expected, current, currentBy, currentAt } = conflict;
  const figure = (value: string | null) => (value === null ? t("none") : formatValue(value, { locale }));
  const cell = `${seriesName(series, names)}, ${formatPeriod(period, locale)}`;
  return (
    <TableRow>
      <TableHead scope="row" className="min-w-44 border-s-4 border-error ps-2 first:ps-2">{cell}</TableHead>
      <TableCell isFigure className="font-semibold">{figure(yours)}</TableCell>
      <TableCell isFigure className="text-muted">{figure(expected)}</TableCell>
      <TableCell isFigure className="font-semibold">{figure(current)}</TableCell>
      <TableCell>
        {currentBy}
        {currentAt && <time dateTime={currentAt} className="block text-muted">{formatDateTime(currentAt, locale)}</time>}
      </TableCell>
      {canDecide && (
        <TableCell>
          <span className="flex flex-wrap gap-2">
            <SubmitButton isSmall name="settle" value={`mine ${series} ${period} ${current ?? ""}`} title={cell}>{t("keepMine")}</SubmitButton>
            <SubmitButton isSmall name="settle" value={`theirs ${series} ${period}`} title={cell}>{t("takeTheirs")}</SubmitButton>
          </span>
        </TableCell>
      )}
    </TableRow>
  );
}
