/** How one selection is looked at is a quiet row of links: each look has an address, and the one that is shown is marked. */
import { SoftLinks } from "@/components/ui/SoftLinks";

export interface LookSwitchProps {
  /** What the row is about, said before it. */
  label: string;
  options: readonly { label: string; href: string; isShown: boolean }[];
}

export function LookSwitch({ label, options }: LookSwitchProps) {
  if (options.length < 2) return null;
  return (
    <nav aria-label={label} className="no-print flex flex-wrap items-center gap-x-4 text-sm text-muted">
      <span>{label}</span>
      <SoftLinks>
        {options.map((option) => (
          <a
            key={option.href}
            href={option.href}
            rel="nofollow"
            aria-current={option.isShown ? "true" : undefined}
            className="inline-flex min-h-8 items-center underline decoration-hairline underline-offset-2 pointer-coarse:min-h-11 aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline"
          >
            {option.label}
          </a>
        ))}
      </SoftLinks>
    </nav>
  );
}
