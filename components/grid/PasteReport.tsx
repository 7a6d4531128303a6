/** After a paste it is said what was taken, what waits refused, and what fell outside, with its text: nothing is dropped in silence. */
"use client";

import { useTranslations } from "next-intl";
import { Button } from "../ui/Button";
import { Callout } from "../ui/Callout";
import type { PasteReport as Report } from "./model/state";

/** More than this is counted. */
const OUTSIDE_SHOWN_MAX = 20;

export function PasteReport({ report, onClose }: { report: Report; onClose: () => void }) {
  const t = useTranslations("grid.report");
  const { taken, refused, blank, outside, marks, statusColumns } = report;
  if (refused + outside.length + marks.length + statusColumns === 0) return null;
  return (
    <Callout kind={refused + outside.length > 0 ? "error" : "info"} title={t("title", { taken, refused: refused + outside.length })}>
      {refused > 0 && <p>{t("refusedInside", { count: refused })}</p>}
      {blank > 0 && <p>{t("blank", { count: blank })}</p>}
      {marks.length > 0 && <p>{t("marks", { marks: marks.join(" ") })}</p>}
      {statusColumns > 0 && <p>{t("statusColumns", { count: statusColumns })}</p>}
      {outside.length > 0 && (
        <>
          <p>{t("outside")}</p>
          <ul className="flex flex-wrap gap-x-4 tabular-nums">
            {outside.slice(0, OUTSIDE_SHOWN_MAX).map(({ row, column, text }) => (
              <li key={`${row} ${column}`}>
                <b>{text}</b> <span className="text-muted">{t("place", { row, column })}</span>
              </li>
            ))}
            {outside.length > OUTSIDE_SHOWN_MAX && <li>{t("more", { count: outside.length - OUTSIDE_SHOWN_MAX })}</li>}
          </ul>
        </>
      )}
      <Button isSmall className="mt-2" onClick={onClose}>
        {t("close")}
      </Button>
    </Callout>
  );
}
