/** One of several, by the browser's own list, which every finger and every reader of screens knows. */
import { Field, fieldAttributes, INPUT_CLASSES, type FieldText } from "./Field";
import { joinClasses } from "./join-classes";

export interface SelectOption {
  value: string;
  label: string;
}

export interface SelectProps extends FieldText, Omit<React.ComponentProps<"select">, "id"> {
  options: readonly SelectOption[];
}

export function Select({ id, label, hint, error, options, className, ...rest }: SelectProps) {
  const text = { id, label, hint, error };
  return (
    <Field {...text}>
      <select className={joinClasses(INPUT_CLASSES, className)} {...rest} {...fieldAttributes(text)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
