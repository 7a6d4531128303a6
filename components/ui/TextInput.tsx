/** One line of text with its label. */
import { Field, fieldAttributes, INPUT_CLASSES, type FieldText } from "./Field";
import { joinClasses } from "./join-classes";

export type TextInputProps = FieldText & Omit<React.ComponentProps<"input">, "id">;

export function TextInput({ id, label, hint, error, className, ...rest }: TextInputProps) {
  const text = { id, label, hint, error };
  return (
    <Field {...text}>
      <input className={joinClasses(INPUT_CLASSES, className)} {...rest} {...fieldAttributes(text)} />
    </Field>
  );
}
