/** A part of a page of the desk stands under a hairline with its name, and says how much it holds. */
import { useId } from "react";

export interface SectionProps {
  title: string;
  count?: number;
  children: React.ReactNode;
  /** The id, where it is linked to. */
  anchor?: string;
}

export function Section({ title, count, children, anchor }: SectionProps) {
  const id = useId();
  return (
    <section id={anchor} aria-labelledby={id} className="border-t border-hairline pt-4 pb-8">
      <h2 id={id} className="pb-3 text-lg font-semibold">
        {title}
        {count !== undefined && <span className="ps-2 font-normal text-muted">{count}</span>}
      </h2>
      {children}
    </section>
  );
}
