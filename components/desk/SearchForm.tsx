/** A search is a form that changes the address, and works without script. */
import { useId } from "react";
import { Button } from "../ui/Button";
import { TextInput } from "../ui/TextInput";

export interface SearchFormProps {
  label: string;
  submit: string;
  defaultValue: string;
  /** What else the address says and goes on saying. */
  keep?: Readonly<Record<string, string | undefined>>;
}

export function SearchForm({ label, submit, defaultValue, keep = {} }: SearchFormProps) {
  const id = useId();
  return (
    <form role="search" className="flex max-w-text flex-wrap items-end gap-3">
      <div className="min-w-56 flex-1">
        <TextInput id={id} name="q" type="search" label={label} defaultValue={defaultValue} autoComplete="off" />
      </div>
      {Object.entries(keep).map(([name, value]) => value !== undefined && <input key={name} type="hidden" name={name} value={value} />)}
      <Button type="submit">{submit}</Button>
    </form>
  );
}
