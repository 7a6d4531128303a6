/** The year is chosen in a plain form whose answer is an address; the slider takes its place where scripts run. */
import { Button } from "@/components/ui/Button";

/** Several values repeat the name. */
export type KeptParams = Readonly<Record<string, string | readonly string[]>>;

export interface YearFormProps {
  /** Where the form leads, with the place on the page. */
  action: string;
  /** What else is looked at, to be kept. */
  kept: KeptParams;
  periods: readonly { value: string; label: string }[];
  chosen: string;
  labels: { year: string; show: string };
}

export function YearForm({ action, kept, periods, chosen, labels }: YearFormProps) {
  return (
    <form method="get" action={action} className="map-form no-print">
      {Object.entries(kept).flatMap(([name, values]) => [values].flat().map((value) => <input key={`${name}=${value}`} type="hidden" name={name} value={value} />))}
      <label className="flex items-center gap-2">
        {labels.year}
        <select name="year" defaultValue={chosen} className="min-h-11 rounded-sm border border-field bg-ground px-2">
          {periods.map(({ value, label }) => <option key={value} value={value}>{label}</option>)}
        </select>
      </label>
      <Button type="submit">{labels.show}</Button>
    </form>
  );
}
