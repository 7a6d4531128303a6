/** A draft goes to a reviewer once it is saved whole; what still keeps it is said when one tries. */
"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { type Dispatch, useState } from "react";
import { Button } from "../../ui/Button";
import { Callout } from "../../ui/Callout";
import { LiveRegion } from "../../ui/LiveRegion";
import type { GridActions } from "../grid-actions";
import { hasWaiting } from "../model/queue";
import type { GridAction } from "../model/reduce";
import type { GridState } from "../model/state";
import type { Summary } from "../model/summary";
import type { Words } from "../words";

interface SubmitDraftProps {
  state: GridState;
  dispatch: Dispatch<GridAction>;
  summary: Summary;
  submit: GridActions["submit"];
  words: Words;
}

type Obstacle = "unread" | "unsaved" | "nothing";

export function SubmitDraft({ state, dispatch, summary, submit, words }: SubmitDraftProps) {
  const t = useTranslations("grid.draft");
  const [obstacle, setObstacle] = useState<Obstacle | null>(null);
  const { mutate, data, isPending, isError, reset } = useMutation({
    mutationFn: submit,
    retry: false,
    onSuccess: (answer) => {
      if (answer.ok) dispatch({ do: "acknowledge", batch: { entries: [], anew: [] }, draft: { ...state.draft!, ...answer.value } });
    },
  });
  const press = () => {
    const found = obstacleOf(state, summary);
    setObstacle(found);
    if (found || !state.draft) return reset();
    mutate(state.draft.id);
  };
  const problem = data && !data.ok ? words.problem(data.problem) : isError ? t("submitFailed") : null;
  const standing = data?.ok && state.draft?.state === "submitted";
  return (
    <>
      <Button kind="primary" className="md:mt-[1.52rem]" onClick={press} aria-disabled={isPending}>
        {isPending ? t("submitting") : t("submit")}
      </Button>
      <div className="md:col-span-2">
        <LiveRegion isVisible>
          {obstacle && <Callout kind="warning">{t(obstacle, { count: summary.refused })}</Callout>}
          {!obstacle && problem && <Callout kind="error" title={t("submitFailed")}>{problem}</Callout>}
          {!obstacle && standing && <Callout>{t("submitted")}</Callout>}
        </LiveRegion>
      </div>
    </>
  );
}

/** What keeps the draft from being submitted, as far as the grid knows; the server looks at the rest. */
function obstacleOf(state: GridState, { refused }: Summary): Obstacle | null {
  if (refused > 0) return "unread";
  if (hasWaiting(state)) return "unsaved";
  return state.draft === null || state.saved.size === 0 ? "nothing" : null;
}
