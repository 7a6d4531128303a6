/** The draft as a whole: its public reason, what is in it, whether it is safe, and the way to a reviewer. */
"use client";

import { useTranslations } from "next-intl";
import { type Dispatch, useId } from "react";
import { Callout } from "../../ui/Callout";
import { TextInput } from "../../ui/TextInput";
import type { GridActions, GridLinks } from "../grid-actions";
import type { FindingsAt } from "../model/findings";
import type { GridAction } from "../model/reduce";
import { summarize } from "../model/summary";
import type { GridState } from "../model/state";
import { SaveLine } from "../saving/SaveLine";
import type { Saving } from "../saving/use-saving";
import { useWords } from "../words";
import { SubmitDraft } from "./SubmitDraft";
import { SummaryLine } from "./SummaryLine";

export interface DraftBarProps {
  state: GridState;
  dispatch: Dispatch<GridAction>;
  findingsAt: FindingsAt;
  saving: Saving;
  submit: GridActions["submit"];
  links: GridLinks;
}

export function DraftBar({ state, dispatch, findingsAt, saving, submit, links }: DraftBarProps) {
  const t = useTranslations("grid.draft");
  const id = useId();
  const words = useWords(state);
  const { draft, message } = state;
  const summary = summarize(state, findingsAt);
  return (
    <section aria-label={t("label")} className="grid gap-3">
      {draft?.state === "submitted" && <Callout>{t("inReview")}</Callout>}
      {draft?.state === "rejected" && <Callout kind="warning">{t("returned")}</Callout>}
      <div className="grid items-start gap-x-6 gap-y-2 md:grid-cols-[minmax(0,1fr)_auto]">
        <TextInput
          id={`${id}-message`}
          label={t("message")}
          maxLength={500}
          value={message}
          error={message.trim() === "" ? t("messageEmpty") : undefined}
          onChange={(event) => dispatch({ do: "message", text: event.currentTarget.value })}
        />
        <SubmitDraft state={state} dispatch={dispatch} summary={summary} submit={submit} words={words} />
      </div>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2 border-y border-hairline py-2 text-sm">
        <SummaryLine state={state} dispatch={dispatch} summary={summary} />
        <SaveLine saving={saving} count={state.dirty.size} locale={state.facts.locale} signIn={links.signIn} words={words} />
        {draft && (
          <a href={`${links.changesets}/${draft.id}`} className="ms-auto inline-flex items-center pointer-coarse:min-h-11">
            {t("open", { id: draft.id })}
          </a>
        )}
      </div>
    </section>
  );
}
