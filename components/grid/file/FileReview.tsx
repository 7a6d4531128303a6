/** What a file would change: new and changed figures, what stands so already, and what was refused with its place and reason. */
"use client";

import { useTranslations } from "next-intl";
import { type Dispatch, useId, useState } from "react";
import type { Observation } from "@/lib/domain/observation";
import { formatPeriod } from "@/lib/format/format-period";
import { statusMark } from "@/lib/format/format-status";
import type { CandidateCell } from "@/lib/ingest/read-block";
import { Button } from "../../ui/Button";
import { Callout } from "../../ui/Callout";
import { Dialog } from "../../ui/Dialog";
import { Select } from "../../ui/Select";
import { diffFile, type FileDiff, outcomeOf, readFileTable } from "../model/file";
import { figureOf } from "../model/propose";
import type { GridAction } from "../model/reduce";
import { type GridState, groundAt } from "../model/state";
import type { Words } from "../words";
import { RefusedList } from "./RefusedList";
import type { FileTable } from "./read-file";

interface FileReviewProps {
  opened: { name: string; tables: FileTable[]; first: number };
  state: GridState;
  words: Words;
  dispatch: Dispatch<GridAction>;
  onClose: () => void;
}

/** More are counted. */
const SHOWN_MAX = 200;

export function FileReview({ opened, state, words, dispatch, onClose }: FileReviewProps) {
  const t = useTranslations("grid.file");
  const id = useId();
  const [index, setIndex] = useState(opened.first);
  const reading = readFileTable(state, opened.tables[index]?.rows ?? []);
  const diff = reading.ok ? diffFile(state, reading.value) : null;
  const count = diff ? diff.fresh.length + diff.changed.length : 0;
  const take = () => {
    if (diff) dispatch({ do: "take-file", diff });
    onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t("title", { name: opened.name })}
      actions={
        <>
          <Button onClick={onClose}>{t("cancel")}</Button>
          {count > 0 && <Button kind="primary" onClick={take}>{t("take", { count })}</Button>}
        </>
      }
    >
      {opened.tables.length > 1 && (
        <Select id={`${id}-sheet`} label={t("sheet")} value={String(index)} options={opened.tables.map(({ name }, each) => ({ value: String(each), label: name ?? "" }))} onChange={(event) => setIndex(Number(event.currentTarget.value))} />
      )}
      {!reading.ok && <Callout kind="error">{words.problem(reading.problem)}</Callout>}
      {diff && <Diff diff={diff} state={state} words={words} />}
    </Dialog>
  );
}

function Diff({ diff, state, words }: { diff: FileDiff; state: GridState; words: Words }) {
  const t = useTranslations("grid.file");
  const cells = [...diff.changed, ...diff.fresh];
  return (
    <div className="grid max-h-[55vh] gap-4 overflow-auto text-sm">
      <p>{t(`layout.${diff.layout}`)}</p>
      <p className="font-medium">{t("summary", { fresh: diff.fresh.length, changed: diff.changed.length, same: diff.same, refused: diff.refused.length })}</p>
      {cells.length > 0 && <CellTable cells={cells.slice(0, SHOWN_MAX)} state={state} words={words} />}
      {cells.length > SHOWN_MAX && <p className="text-muted">{t("more", { count: cells.length - SHOWN_MAX })}</p>}
      <RefusedList refused={diff.refused} words={words} />
      <p className="text-muted">{t("absent")}</p>
    </div>
  );
}

function CellTable({ cells, state, words }: { cells: readonly CandidateCell[]; state: GridState; words: Words }) {
  const t = useTranslations("grid.file");
  const written = ({ value, status }: Pick<Observation, "value" | "status">) => `${words.value(value)}${statusMark(status) ?? ""}`;
  const head = "border-b border-ink py-1 pe-3 font-semibold";
  const cell = "border-b border-hairline py-1 pe-3";
  return (
    <table className="w-full border-collapse">
      <caption className="sr-only">{t("changes")}</caption>
      <thead>
        <tr>
          <th scope="col" className={`${head} text-start`}>{t("series")}</th>
          <th scope="col" className={`${head} text-start`}>{t("period")}</th>
          <th scope="col" className={`${head} text-end`}>{t("before")}</th>
          <th scope="col" className={`${head} text-end`}>{t("after")}</th>
        </tr>
      </thead>
      <tbody>
        {cells.map((each) => {
          const [before, after] = [figureOf(groundAt(state, each)), outcomeOf(state, each)];
          return (
            <tr key={`${each.series} ${each.period}`}>
              <th scope="row" className={`${cell} text-start font-normal`}>{words.series(each.series)}</th>
              <td className={cell}>{formatPeriod(each.period, state.facts.locale)}</td>
              <td className={`${cell} text-end text-muted tabular-nums`}>{before === null ? t("none") : written(before)}</td>
              <td className={`${cell} text-end tabular-nums`}>{after && written(after)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
