/** What could not be read is named with its row, its column and the reason, and can be taken along as a file. */
"use client";

import { useTranslations } from "next-intl";
import { safeText } from "@/lib/domain/safe-text";
import type { RefusedCell } from "@/lib/ingest/read-block";
import { Button } from "../../ui/Button";
import type { Words } from "../words";

const SHOWN_MAX = 50;

export function RefusedList({ refused, words }: { refused: readonly RefusedCell[]; words: Words }) {
  const t = useTranslations("grid.file");
  if (refused.length === 0) return null;
  return (
    <div className="grid gap-2">
      <h3 className="font-semibold">{t("refused", { count: refused.length })}</h3>
      <ul className="grid gap-1">
        {refused.slice(0, SHOWN_MAX).map(({ row, column, text, problem }) => (
          <li key={`${row} ${column}`}>
            <b>{t("place", { row, column })}</b> {text && <q>{text}</q>} {words.problem(problem)}
          </li>
        ))}
      </ul>
      {refused.length > SHOWN_MAX && <p className="text-muted">{t("more", { count: refused.length - SHOWN_MAX })}</p>}
      <div>
        <Button isSmall onClick={() => save(refused.map(({ row, column, text, problem }) => [String(row), String(column), text, words.problem(problem)]))}>
          {t("refusedFile")}
        </Button>
      </div>
    </div>
  );
}

/** A CSV (RFC 4180) that spreadsheets take for text. */
function save(rows: string[][]): void {
  const text = [["row", "column", "text", "reason"], ...rows].map((row) => row.map((cell) => `"${safeText(cell).replaceAll('"', '""')}"`).join(",")).join("\r\n");
  const address = URL.createObjectURL(new Blob(["\ufeff", text], { type: "text/csv" }));
  const link = Object.assign(document.createElement("a"), { href: address, download: "refused.csv" });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address));
}
