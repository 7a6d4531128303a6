/** In a bar of tools a field's name stands small above it. */

interface BarFieldProps {
  id: string;
  label: string;
  children: React.ReactNode;
}

export function BarField({ id, label, children }: BarFieldProps) {
  return (
    <div className="grid gap-0.5">
      <label htmlFor={id} className="text-xs text-muted">
        {label}
      </label>
      {children}
    </div>
  );
}
