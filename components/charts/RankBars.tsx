/** Areas are ranked by their figure of one moment, each with its name and figure, and those without a figure are named last. */
import { placeBars } from "@/lib/charts/bars";
import { rankItems, type Ranked, type RankItem } from "@/lib/charts/rank";
import { textWidth } from "@/lib/charts/text/text-width";

export interface RankBarsItem extends RankItem {
  /** Where the name leads. */
  href?: string;
}

export interface RankBarsProps {
  items: readonly RankBarsItem[];
  /** The name of the list. */
  label: string;
  /** A figure to compare with, such as the median, and its words. */
  reference?: { value: string; text: string };
  /** The sentence that names those without a figure. */
  missing: (labels: string[]) => string;
  /** Shown where none has a figure. */
  empty: React.ReactNode;
}

const FONT_PX = 14;
/** Between a bar and its figure, on both sides of it. */
const PAD_PX = 14;

export function RankBars({ items, label, reference, missing, empty }: RankBarsProps) {
  const { ranked, missing: without } = rankItems(items);
  if (ranked.length === 0) return <>{empty}</>;
  const { bars, zeroPercent } = placeBars([...ranked, ...(reference ? [{ id: "reference", label: "", tone: "ink" as const, value: reference.value }] : [])]);
  const textPx = Math.ceil(Math.max(...ranked.map((item) => textWidth(item.text, FONT_PX, item.isChosen)))) + PAD_PX;
  const compared = reference && bars[ranked.length];
  const referencePercent = compared && (reference.value.startsWith("-") ? compared.startPercent! : compared.startPercent! + compared.widthPercent!);
  return (
    <div className="rank" style={{ "--bars-text": `${textPx}px` } as React.CSSProperties}>
      {reference && referencePercent !== undefined && <Reference percent={referencePercent} text={reference.text} />}
      <ol className="bars rank-list" aria-label={label}>
        {ranked.map((item, index) => (
          <RankRow key={item.id} item={item} start={bars[index]!.startPercent!} width={bars[index]!.widthPercent!} zero={zeroPercent} reference={referencePercent} />
        ))}
      </ol>
      {without.length > 0 && <p className="rank-missing">{missing(without.map((item) => item.label))}</p>}
    </div>
  );
}

interface RankRowProps {
  item: Ranked<RankBarsItem>;
  /** Per cent of the track. */
  start: number;
  width: number;
  zero: number;
  reference: number | undefined;
}

function RankRow({ item, start, width, zero, reference }: RankRowProps) {
  return (
    <li className={item.isChosen ? `tone-${item.tone} is-chosen` : `tone-${item.tone}`} value={item.rank}>
      <span className="rank-number">{item.rank}</span>
      <span>{item.href ? <a href={item.href}>{item.label}</a> : item.label}</span>
      <div className="bars-track">
        <div className="bars-bar" style={{ insetInlineStart: `${start}%`, width: `${width}%` }} />
        {zero > 0 && <div className="bars-zero" style={{ insetInlineStart: `${zero}%` }} />}
        {reference !== undefined && <div className="rank-rule" style={{ insetInlineStart: `${reference}%` }} />}
        <span className="bars-value" style={{ insetInlineStart: `${start + width}%` }}>
          <span>{item.text}</span>
        </span>
      </div>
    </li>
  );
}

/** The words of the comparison stand above its rule, on the side where there is room. */
function Reference({ percent, text }: { percent: number; text: string }) {
  const side = percent > 50 ? { insetInlineEnd: `${100 - percent}%` } : { insetInlineStart: `${percent}%` };
  return (
    <div className="rank-reference" aria-hidden="true">
      <span style={side}>{text}</span>
    </div>
  );
}
