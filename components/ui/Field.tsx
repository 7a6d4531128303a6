/** A field has a label above it, a hint and an error in words, and all three belong to it for those who listen. */

export interface FieldText {
  /** The id of the input. */
  id: string;
  label: React.ReactNode;
  hint?: React.ReactNode;
  /** The reason why the value is refused and what to do. */
  error?: React.ReactNode;
}

export interface FieldProps extends FieldText {
  children: React.ReactNode;
}

export function Field({ id, label, hint, error, children }: FieldProps) {
  return (
    <div className="grid content-start gap-1">
      <label htmlFor={id} className="text-sm font-semibold">
        {label}
      </label>
      {hint && (
        <p id={hintId(id)} className="text-sm text-muted">
          {hint}
        </p>
      )}
      {children}
      {error && (
        <p id={errorId(id)} className="text-sm text-error">
          {error}
        </p>
      )}
    </div>
  );
}

/** The attributes that tie an input to its hint and error. */
export function fieldAttributes({ id, hint, error }: FieldText) {
  const described = [error && errorId(id), hint && hintId(id)].filter(Boolean).join(" ");
  return { id, "aria-describedby": described || undefined, "aria-invalid": error ? true : undefined };
}

/** The look of every input. */
export const INPUT_CLASSES =
  "min-h-11 w-full rounded-sm border border-field bg-ground px-3 text-base text-ink placeholder:text-muted " +
  "aria-invalid:border-error disabled:cursor-not-allowed disabled:bg-wash disabled:text-muted";

function hintId(id: string): string {
  return `${id}-hint`;
}

function errorId(id: string): string {
  return `${id}-error`;
}
