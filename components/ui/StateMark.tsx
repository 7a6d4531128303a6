/** The state of a changeset is said in words, with a small mark whose shape alone would tell it. */

export type StateKind = "draft" | "submitted" | "published" | "rejected" | "withdrawn";

export interface StateMarkProps {
  state: StateKind;
  /** The words: draft, in review, published, returned, withdrawn. */
  label: string;
}

/** Empty, half full, full, crossed, struck. */
const SHAPES: Record<StateKind, React.ReactNode> = {
  draft: <circle cx={6} cy={6} r={4.5} className="fill-none stroke-current" strokeDasharray="2.4 2.3" strokeWidth={1.5} />,
  submitted: (
    <>
      <circle cx={6} cy={6} r={4.75} className="fill-none stroke-current" strokeWidth={1.5} />
      <path d="M6 1.25a4.75 4.75 0 0 1 0 9.5z" className="fill-current" />
    </>
  ),
  published: <circle cx={6} cy={6} r={5.5} className="fill-current" />,
  rejected: <path d="M9.5 3.5H5a3 3 0 0 0 0 6h4M5 .8 2.3 3.5 5 6.2" className="fill-none stroke-current" strokeWidth={1.5} />,
  withdrawn: <path d="M2 6h8" className="stroke-current" strokeWidth={1.75} />,
};

const TONES: Record<StateKind, string> = {
  draft: "text-muted",
  submitted: "text-ink",
  published: "text-done",
  rejected: "text-warning",
  withdrawn: "text-muted",
};

export function StateMark({ state, label }: StateMarkProps) {
  return (
    <span className={`inline-flex items-center gap-1.5 text-sm whitespace-nowrap ${TONES[state]}`}>
      <svg aria-hidden viewBox="0 0 12 12" width={12} height={12}>
        {SHAPES[state]}
      </svg>
      {label}
    </span>
  );
}
