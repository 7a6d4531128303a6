/** What a person should not miss stands apart, and is spoken at once where it is about what they just did. */
import { joinClasses } from "./join-classes";

export type CalloutKind = "info" | "warning" | "error";

export interface CalloutProps {
  kind?: CalloutKind;
  title?: React.ReactNode;
  children?: React.ReactNode;
  /** Whether it answers an action: errors then interrupt, the others wait for a pause. */
  isAnswer?: boolean;
}

const KINDS: Record<CalloutKind, string> = {
  info: "border-ink bg-wash",
  warning: "border-warning bg-warning-wash",
  error: "border-error bg-error-wash",
};

export function Callout({ kind = "info", title, children, isAnswer = false }: CalloutProps) {
  const role = isAnswer ? (kind === "error" ? "alert" : "status") : "note";
  return (
    <div role={role} className={joinClasses("grid gap-1 border-s-4 px-4 py-3 text-sm", KINDS[kind])}>
      {title && <p className={joinClasses("font-semibold", kind === "error" && "text-error", kind === "warning" && "text-warning")}>{title}</p>}
      {children && <div>{children}</div>}
    </div>
  );
}
