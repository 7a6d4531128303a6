/** An action is a button of at least 44 px, dark on light and light on dark; colour is kept for data. */
import { joinClasses } from "./join-classes";

export type ButtonKind = "primary" | "secondary" | "quiet" | "danger";

export interface ButtonLook {
  kind?: ButtonKind;
  /** For the dense rows of the desk; the target keeps 44 px where a finger is the pointer. */
  isSmall?: boolean;
}

const BASE =
  "inline-flex items-center justify-center gap-2 rounded-sm border font-medium no-underline select-none transition-colors ease-out " +
  "aria-disabled:cursor-not-allowed aria-disabled:opacity-45 disabled:cursor-not-allowed disabled:opacity-45 pointer-coarse:min-h-11";

const KINDS: Record<ButtonKind, string> = {
  primary: "border-ink bg-ink text-ground enabled:hover:bg-ink/85",
  secondary: "border-field bg-transparent text-ink enabled:hover:border-ink enabled:hover:bg-wash",
  quiet: "border-transparent bg-transparent text-ink enabled:hover:bg-wash",
  danger: "border-error bg-transparent text-error enabled:hover:bg-error-wash",
};

/** The classes of a button, for links that look like one too. */
export function buttonClasses({ kind = "secondary", isSmall = false }: ButtonLook): string {
  return joinClasses(BASE, isSmall ? "min-h-8 px-2.5 text-sm" : "min-h-11 px-4 text-base", KINDS[kind]);
}

export interface ButtonProps extends ButtonLook, React.ComponentProps<"button"> {
  /** The key that does the same, shown beside the words. */
  keyHint?: string;
}

export function Button({ kind, isSmall, keyHint, type = "button", className, children, ...rest }: ButtonProps) {
  return (
    <button type={type} className={joinClasses(buttonClasses({ kind, isSmall }), className)} {...rest}>
      {children}
      {keyHint && <kbd className="font-sans text-xs opacity-70">{keyHint}</kbd>}
    </button>
  );
}
