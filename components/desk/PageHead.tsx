/** A page of the desk begins with its name, one line of what it is for, and its first action. */

export interface PageHeadProps {
  title: React.ReactNode;
  lead?: React.ReactNode;
  /** A small line above the title. */
  kicker?: React.ReactNode;
  actions?: React.ReactNode;
}

export function PageHead({ title, lead, kicker, actions }: PageHeadProps) {
  return (
    <header className="flex flex-wrap items-end justify-between gap-x-8 gap-y-3 pb-6">
      <div className="grid gap-1">
        {kicker && <p className="text-sm text-muted">{kicker}</p>}
        <h1 className="font-serif text-2xl font-semibold">{title}</h1>
        {lead && <p className="max-w-text text-sm text-muted">{lead}</p>}
      </div>
      {actions && <div className="flex flex-wrap gap-3">{actions}</div>}
    </header>
  );
}
