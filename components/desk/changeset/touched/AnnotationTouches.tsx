/** A remark whose figures change may not be true any more: it is listed beside how many of its figures do. */
import { useTranslations } from "next-intl";
import { type AnyLocalText, type Locale, pickText } from "@/lib/domain/text";
import { formatPeriodRange } from "@/lib/format/format-period";
import { localPath } from "@/lib/i18n/address";

export interface AnnotationTouch {
  id: string;
  title: AnyLocalText;
  from: string;
  to: string | null;
  act: "stays" | "added" | "changed" | "removed";
  cells: readonly unknown[];
}

export function AnnotationTouches({ annotations, locale, canOpen }: { annotations: readonly AnnotationTouch[]; locale: Locale; canOpen: boolean }) {
  const t = useTranslations("changeset.touched");
  return (
    <ul className="grid gap-2 text-sm">
      {annotations.map(({ id, title, from, to, act, cells }) => {
        const text = pickText(title, locale);
        const words = <span lang={text.lang === locale ? undefined : text.lang}>{text.text}</span>;
        return (
          <li key={id} className={`border-s-4 ps-3 ${act === "stays" ? "border-hairline" : "border-ink"}`}>
            {canOpen && act !== "removed" ? <a href={localPath(locale, `/admin/annotations/${id}`)}>{words}</a> : words}{" "}
            <span className="text-muted">
              {formatPeriodRange(from, to ?? from, locale)} · {t(`act.${act}`)}
              {cells.length > 0 && ` · ${t("figuresUnder", { count: cells.length })}`}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
