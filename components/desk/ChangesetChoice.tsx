/** A proposal goes into one of the author's drafts, or into a new one, which needs a public reason. */
"use client";

import { useState } from "react";
import { useFormAnswer } from "./ActionForm";
import { FormSelect, FormText } from "./fields";

export interface ChangesetChoiceProps {
  /** A new changeset is the one without a value. */
  options: readonly { value: string; label: string }[];
  chosen: string;
  words: { changeset: string; message: string; messageHint: string };
}

export function ChangesetChoice({ options, chosen, words }: ChangesetChoiceProps) {
  const { values } = useFormAnswer();
  const [choice, setChoice] = useState(values.changeset ?? chosen);
  return (
    <>
      {options.length > 1 && <FormSelect name="changeset" label={words.changeset} options={options} defaultValue={choice} onChange={(event) => setChoice(event.currentTarget.value)} />}
      {choice === "" && <FormText name="message" label={words.message} hint={words.messageHint} maxLength={500} />}
    </>
  );
}
