/** The shell of every table that is not figures: caption, heads, hairlines, and a region that scrolls where it is narrow. */
import { joinClasses } from "./join-classes";

export interface TableProps {
  caption: string;
  isCaptionHidden?: boolean;
  /** 32 px rows, for the desk. */
  isDense?: boolean;
  head: React.ReactNode;
  children: React.ReactNode;
}

export function Table({ caption, isCaptionHidden = false, isDense = false, head, children }: TableProps) {
  return (
    // Focusable, because a region that scrolls must be reachable by keyboard (WCAG 2.1.1).
    <div className="scroll-region" role="region" aria-label={caption} tabIndex={0}>
      <table className={joinClasses("w-full border-collapse text-start text-sm", isDense && "leading-4")}>
        <caption className={isCaptionHidden ? "sr-only" : "pb-2 text-start font-semibold"}>{caption}</caption>
        <thead className="border-b border-ink">{head}</thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}

interface CellProps {
  children?: React.ReactNode;
  /** Figures stand at the end of their column. */
  isFigure?: boolean;
  className?: string;
}

/** A row, with the hairline under it. */
export function TableRow({ children, className, id }: { children: React.ReactNode; className?: string; id?: string }) {
  return <tr id={id} className={joinClasses("border-b border-hairline", className)}>{children}</tr>;
}

/** The head of a column, or of a row. */
export function TableHead({ children, isFigure = false, className, scope = "col", sorted }: CellProps & { scope?: "col" | "row"; sorted?: "ascending" | "descending" }) {
  return (
    <th scope={scope} aria-sort={sorted} className={joinClasses("px-2 py-2 first:ps-0", scope === "col" ? "align-bottom font-semibold" : "align-top font-normal", isFigure ? "text-end" : "text-start", className)}>
      {children}
    </th>
  );
}

export function TableCell({ children, isFigure = false, className }: CellProps) {
  return <td className={joinClasses("px-2 py-2 align-top first:ps-0", isFigure && "text-end whitespace-nowrap", className)}>{children}</td>;
}
