/** A file is dropped on the table, or chosen, and shown as what it would change before anything is written. */
"use client";

import { useTranslations } from "next-intl";
import { type Dispatch, type DragEvent, useRef, useState } from "react";
import type { Problem } from "@/lib/domain/problem";
import { Button } from "../../ui/Button";
import { Callout } from "../../ui/Callout";
import { readFileTable } from "../model/file";
import type { GridAction } from "../model/reduce";
import type { GridState } from "../model/state";
import { useWords } from "../words";
import { FileReview } from "./FileReview";
import { type FileTable, readFile } from "./read-file";

interface FileDropProps {
  state: GridState;
  dispatch: Dispatch<GridAction>;
  /** The table itself. */
  children: React.ReactNode;
}

interface Opened {
  name: string;
  tables: FileTable[];
  /** The worksheet that is looked at: the first that has a layout. */
  first: number;
}

export function FileDrop({ state, dispatch, children }: FileDropProps) {
  const t = useTranslations("grid.file");
  const words = useWords(state);
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [failure, setFailure] = useState<Problem | null>(null);
  const open = async (file: File | undefined) => {
    if (!file) return;
    const read = await readFile(file);
    setFailure(read.ok ? null : read.problem);
    if (read.ok) setOpened({ name: file.name, tables: read.value, first: Math.max(0, read.value.findIndex(({ rows }) => readFileTable(state, rows).ok)) });
  };
  return (
    <div
      className="grid min-w-0 content-start gap-2 data-over:outline-2 data-over:outline-offset-4 data-over:outline-dashed data-over:outline-ink"
      data-over={isOver || undefined}
      onDragOver={(event) => {
        if (!hasFile(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        if (!hasFile(event)) return;
        event.preventDefault();
        setOver(false);
        void open(event.dataTransfer.files[0]);
      }}
    >
      {children}
      <div className="flex flex-wrap items-center gap-3 text-xs text-muted">
        <Button isSmall onClick={() => input.current?.click()}>
          {t("open")}
        </Button>
        <span>{t("hint")}</span>
        <input
          ref={input}
          type="file"
          hidden
          aria-label={t("open")}
          accept=".csv,.tsv,.tab,.txt,.xlsx"
          onChange={(event) => {
            void open(event.currentTarget.files?.[0]);
            // The same file can be chosen again once it was mended.
            event.currentTarget.value = "";
          }}
        />
      </div>
      {failure && <Callout kind="error" isAnswer>{words.problem(failure)}</Callout>}
      {opened && <FileReview key={opened.name} opened={opened} state={state} words={words} dispatch={dispatch} onClose={() => setOpened(null)} />}
    </div>
  );
}

function hasFile({ dataTransfer }: DragEvent): boolean {
  return dataTransfer.types.includes("Files");
}
