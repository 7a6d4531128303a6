/** Whether the edits are safe is always in sight, with what to do where they are only kept. */
"use client";

import { useTranslations } from "next-intl";
import { languageTag } from "@/lib/format/language-tag";
import type { Locale } from "@/lib/domain/text";
import { Button } from "../../ui/Button";
import type { Words } from "../words";
import type { SaveStatus } from "./save-status";
import type { Saving } from "./use-saving";

export interface SaveLineProps {
  saving: Saving;
  /** Edits that wait. */
  count: number;
  locale: Locale;
  signIn: string;
  words: Words;
}

export function SaveLine({ saving: { status, goOn }, count, locale, signIn, words }: SaveLineProps) {
  const t = useTranslations("grid.save");
  const isTrouble = status.kind === "blocked" || status.kind === "signed-out";
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
      <p role="status" data-save={status.kind} className={isTrouble ? "font-semibold text-error" : "text-muted"}>
        {textOf(status, count, locale, t)}
        {status.kind === "blocked" && <span className="font-normal"> {words.problem(status.problem)}</span>}
      </p>
      {status.kind === "signed-out" && (
        <a href={signIn} target="_blank" rel="noopener">
          {t("signIn")}
        </a>
      )}
      {isTrouble && (
        <Button isSmall onClick={goOn}>
          {status.kind === "signed-out" ? t("goOn") : t("again")}
        </Button>
      )}
      {status.kind === "blocked" && (
        <Button isSmall onClick={() => window.location.reload()}>
          {t("reload")}
        </Button>
      )}
    </div>
  );
}

function textOf(status: SaveStatus, count: number, locale: Locale, t: ReturnType<typeof useTranslations<"grid.save">>): string {
  switch (status.kind) {
    case "saved":
      return t("saved", { time: new Intl.DateTimeFormat(languageTag(locale), { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(status.at) });
    case "signed-out":
      return t("signedOut", { count });
    case "offline":
    case "unreachable":
    case "blocked":
      return t(status.kind, { count });
    default:
      return t(status.kind);
  }
}
