/** Several lines of text with their label. */
import { Field, fieldAttributes, INPUT_CLASSES, type FieldText } from "./Field";
import { joinClasses } from "./join-classes";

export type TextareaProps = FieldText & Omit<React.ComponentProps<"textarea">, "id">;

export function Textarea({ id, label, hint, error, className, rows = 4, ...rest }: TextareaProps) {
  const text = { id, label, hint, error };
  return (
    <Field {...text}>
      <textarea rows={rows} className={joinClasses(INPUT_CLASSES, "py-2 leading-normal", className)} {...rest} {...fieldAttributes(text)} />
    </Field>
  );
}
