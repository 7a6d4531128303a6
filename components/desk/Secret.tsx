/** What is shown only once can be selected whole with one press, and copied. */

export function Secret({ label, value }: { label: string; value: string }) {
  return (
    <label className="mt-2 grid gap-1">
      <span className="font-semibold">{label}</span>
      <output className="block border border-field bg-ground px-3 py-2 font-mono text-sm break-all whitespace-pre-line select-all">{value}</output>
    </label>
  );
}
