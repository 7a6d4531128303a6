/** One point of the checklist: how grave it is, what it is about, and the way to where it stands. */
import { useTranslations } from "next-intl";

const EDGES = { error: "border-error", warning: "border-warning", comment: "border-ink", info: "border-hairline" };
const WORDS = { error: "text-error", warning: "text-warning", comment: "", info: "text-muted" };

export interface PointProps {
  tone: keyof typeof EDGES;
  about?: string;
  text: React.ReactNode;
  place?: { row: string; grid: string | null };
  children?: React.ReactNode;
}

/** It takes the focus, so that keys can go from one point to the next. */
export function Point({ tone, about, text, place, children }: PointProps) {
  const t = useTranslations("changeset.checklist");
  const level = { error: t("error"), warning: t("warning"), comment: t("comment"), info: t("info") }[tone];
  return (
    <li tabIndex={-1} data-review-point="" className={`grid scroll-my-16 gap-1 border-s-4 ps-3 outline-offset-4 ${EDGES[tone]}`}>
      <p>
        <strong className={`font-semibold ${WORDS[tone]}`}>{level}</strong> {about && <span className="text-muted">{about}</span>} {text}
      </p>
      {place && (
        <p className="flex flex-wrap gap-x-4">
          <a href={place.row} className="inline-block pointer-coarse:py-3">{t("toRow")}</a>
          {place.grid && <a href={place.grid} className="inline-block pointer-coarse:py-3">{t("toGrid")}</a>}
        </p>
      )}
      {children}
    </li>
  );
}
