/** Figures of one moment stand side by side as bars from a common zero, each with its name and its figure. */
import { placeBars, type BarInput } from "@/lib/charts/bars";
import { textWidth } from "@/lib/charts/text/text-width";

export interface BarRowItem extends BarInput {
  /** The figure as text, or the words for its absence. */
  text: string;
}

export interface BarRowProps {
  items: readonly BarRowItem[];
  /** The name of the list. */
  label: string;
}

const FONT_PX = 14;
/** Between a bar and its figure, on both sides of it. */
const PAD_PX = 14;

export function BarRow({ items, label }: BarRowProps) {
  const { bars, zeroPercent } = placeBars(items);
  const hasNegative = zeroPercent > 0;
  const textPx = Math.ceil(Math.max(0, ...items.map((item) => textWidth(item.text, FONT_PX)))) + PAD_PX;
  return (
    <ul className="bars" aria-label={label} style={{ "--bars-text": `${textPx}px` } as React.CSSProperties}>
      {bars.map((bar, index) => (
        <li key={bar.id} className={`tone-${bar.tone}`}>
          <span>{bar.label}</span>
          <div className="bars-track">
            {bar.startPercent !== null && <div className="bars-bar" style={{ insetInlineStart: `${bar.startPercent}%`, width: `${bar.widthPercent}%` }} />}
            {hasNegative && <div className="bars-zero" style={{ insetInlineStart: `${zeroPercent}%` }} />}
            <span className="bars-value" style={{ insetInlineStart: `${(bar.startPercent ?? 0) + (bar.widthPercent ?? 0)}%` }}>
              {items[index]!.text}
            </span>
          </div>
        </li>
      ))}
    </ul>
  );
}
