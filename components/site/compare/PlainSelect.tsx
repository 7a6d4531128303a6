/** One of several is chosen from the browser's own list, with its name above it. */

export interface PlainSelectProps {
  name: string;
  label: string;
  value: string;
  options: readonly { value: string; label: string }[];
}

export function PlainSelect({ name, label, value, options }: PlainSelectProps) {
  return (
    <label className="grid min-w-0 gap-0.5">
      <span className="text-xs text-muted">{label}</span>
      <select name={name} defaultValue={value} className="min-h-11 max-w-72 rounded-sm border border-field bg-ground px-2">
        {options.map((option) => <option key={option.value} value={option.value}>{option.label}</option>)}
      </select>
    </label>
  );
}
