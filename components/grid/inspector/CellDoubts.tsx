/** What was not read, what is wrong and what is doubtful about a cell is said with its reason. */
"use client";

import { useTranslations } from "next-intl";
import type { Finding } from "@/lib/domain/checks";
import { Callout, type CalloutKind } from "../../ui/Callout";
import type { CellAddress } from "../model/cell";
import { isOvertaken } from "../model/propose";
import { editAt, type GridState, publishedAt } from "../model/state";
import type { Words } from "../words";

interface CellDoubtsProps {
  state: GridState;
  address: CellAddress;
  findings: readonly Finding[];
  words: Words;
}

export function CellDoubts({ state, address, findings, words }: CellDoubtsProps) {
  const t = useTranslations("grid.inspector");
  const { proposal = null, refused = null } = editAt(state, address) ?? {};
  const isAnswered = Boolean(proposal?.answer ?? proposal?.note);
  return (
    <>
      {refused && (
        <Callout kind="error" title={t("refused", { text: refused.text })}>
          {words.problem(refused.problem)}
        </Callout>
      )}
      {proposal && isOvertaken(publishedAt(state, address), proposal) && <Callout kind="error" title={t("error")}>{t("overtaken")}</Callout>}
      {findings.map((found) => (
        <Callout key={found.code} kind={kindOf(found, isAnswered)} title={t(found.level === "warning" && isAnswered ? "answered" : found.level)}>
          {words.finding(found)}
        </Callout>
      ))}
    </>
  );
}

function kindOf({ level }: Finding, isAnswered: boolean): CalloutKind {
  return level === "warning" && isAnswered ? "info" : level;
}
