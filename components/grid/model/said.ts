/** What the grid tells people is a code with its facts; the words are found in the page's language. */
import type { Problem } from "@/lib/domain/problem";
import type { CellAddress } from "./cell";

export type Said =
  | { code: "changed" | "refused" | "removed" | "restored"; cell: CellAddress }
  | { code: "pasted"; taken: number; refused: number; blank: number }
  | { code: "cleared" | "copied" | "filled" | "undone" | "redone"; count: number }
  | { code: "nothing-to-undo" | "nothing-to-redo" }
  | { code: "problem"; problem: Problem }
  | { code: "found"; count: number }
  | { code: "series-added"; series: string }
  | { code: "period-added"; period: string };
