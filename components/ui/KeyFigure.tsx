/** A figure that leads a page is never without its period, its change in words and a way to its source. */

export interface KeyFigureChange {
  direction: "up" | "down" | "flat";
  /** The change in words: "18.9% more than in 2024". */
  text: string;
}

export interface KeyFigureProps {
  name: React.ReactNode;
  /** The address of the indicator. */
  href?: string;
  /** The figure without its unit, or the words for its absence. */
  value: string;
  /** Whether `value` is the words for an absence and no figure. */
  isMissing?: boolean;
  /** Before the figure, such as "US$". */
  prefix?: string;
  unit?: string;
  period: string;
  change?: KeyFigureChange;
  /** Provisional, estimated: in words. */
  status?: string;
  /** A line that sets the figure beside others. */
  comparison?: string;
  sparkline?: React.ReactNode;
  /** Opened by press or key. */
  source?: { label: string; body: React.ReactNode };
}

/** The change is told by words; the arrow only helps the eye. */
const ARROWS = { up: "M5 1 9 8H1z", down: "M5 9 1 2h8z", flat: "M1 4.2h8v1.6H1z" };

/** Digits lead; the word that scales them follows smaller, so that "605 mil millones" stays on one line. */
function Shortened({ value }: { value: string }) {
  const [, digits, word] = /^(.*\d)(\D+)$/.exec(value) ?? [];
  if (digits === undefined) return value;
  return (
    <>
      {digits}
      <span className="text-xl">{word}</span>
    </>
  );
}

export function KeyFigure({ name, href, value, isMissing = false, prefix, unit, period, change, status, comparison, sparkline, source }: KeyFigureProps) {
  return (
    <div className="keep-together grid content-start gap-1">
      <p className="text-sm font-medium">{href ? <a href={href}>{name}</a> : name}</p>
      <p className="flex flex-wrap items-baseline gap-x-2">
        <span className={isMissing ? "text-xl text-muted" : "font-serif text-3xl font-semibold tracking-tight [font-variant-numeric:lining-nums]"}>
          {prefix && <span className="text-xl font-normal">{prefix}&nbsp;</span>}
          <Shortened value={value} />
        </span>
      </p>
      <p className="text-sm text-muted">{[period, unit, status].filter(Boolean).join(" · ")}</p>
      {comparison && <p className="text-sm text-muted">{comparison}</p>}
      {(sparkline || change) && (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-1 pt-1">
          {sparkline}
          {change && (
            <p className="flex items-center gap-1.5 text-sm">
              <svg aria-hidden viewBox="0 0 10 10" width={10} height={10} className="shrink-0 fill-current">
                <path d={ARROWS[change.direction]} />
              </svg>
              {change.text}
            </p>
          )}
        </div>
      )}
      {source && (
        <details className="text-sm text-muted">
          <summary className="inline-flex min-h-8 items-center underline decoration-1 underline-offset-2 pointer-coarse:min-h-11">{source.label}</summary>
          <div className="pt-1">{source.body}</div>
        </details>
      )}
    </div>
  );
}
