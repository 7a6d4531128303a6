/** A long form is read in parts, each with its name at the side and its fields beside it. */
import { useId } from "react";

export interface FormPartProps {
  title: string;
  lead?: string;
  children: React.ReactNode;
}

export function FormPart({ title, lead, children }: FormPartProps) {
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className="grid gap-x-8 gap-y-4 border-t border-hairline py-6 lg:grid-cols-[14rem_1fr]">
      <div className="grid content-start gap-1">
        <h2 id={id} className="text-lg font-semibold">{title}</h2>
        {lead && <p className="text-sm text-muted">{lead}</p>}
      </div>
      <div className="grid min-w-0 content-start gap-4">{children}</div>
    </div>
  );
}
