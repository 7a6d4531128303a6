/** Every key of the table is listed where one asks for it with "?". */
"use client";

import { useTranslations } from "next-intl";
import { Button } from "../../ui/Button";
import { Dialog } from "../../ui/Dialog";

/** As they are printed on keyboards, in the order in which one meets them. */
const KEYS = {
  type: ["0–9", "–"],
  edit: ["Enter", "F2"],
  leave: ["Enter", "Tab"],
  cancel: ["Esc"],
  walk: ["←", "→", "↑", "↓"],
  jump: ["Ctrl", "←→↑↓"],
  ends: ["Home", "End", "PgUp", "PgDn"],
  extend: ["Shift", "←→↑↓"],
  all: ["Ctrl", "A"],
  copy: ["Ctrl", "C", "X", "V"],
  fillDown: ["Ctrl", "D"],
  fillRight: ["Ctrl", "R"],
  enterAll: ["Ctrl", "Enter"],
  clear: ["Del"],
  undo: ["Ctrl", "Z", "Y"],
  out: ["Esc", "Tab"],
  help: ["?"],
} as const;

export function KeysHelp({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const t = useTranslations("grid");
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t("keysHelp.title")} actions={<Button onClick={onClose}>{t("keysHelp.close")}</Button>}>
      <dl className="grid grid-cols-[max-content_minmax(0,1fr)] gap-x-6 gap-y-2 text-sm">
        {Object.entries(KEYS).map(([name, keys]) => (
          <div key={name} className="contents">
            <dt className="flex flex-wrap items-start gap-1">
              {keys.map((key) => (
                <kbd key={key} className="rounded-sm border border-hairline px-1.5 font-sans text-xs leading-5">
                  {key}
                </kbd>
              ))}
            </dt>
            <dd>{t(`keysHelp.${name as keyof typeof KEYS}`)}</dd>
          </div>
        ))}
      </dl>
      <p className="text-sm text-muted">{t("keysHelp.letters")}</p>
    </Dialog>
  );
}
