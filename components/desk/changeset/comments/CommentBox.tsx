/** The field for a comment opens where it is wanted, so that a table of figures is not a table of fields. */
"use client";

import { useState } from "react";
import { Button } from "../../../ui/Button";
import { ActionForm } from "../../ActionForm";
import type { FormAction } from "../../action-state";
import { FormTextarea } from "../../fields";
import { SubmitButton } from "../../SubmitButton";

export interface CommentWords {
  open: string;
  /** The name of the button, with what the comment would be about. */
  openOf: string;
  label: string;
  send: string;
}

export interface CommentBoxProps {
  action: FormAction;
  words: CommentWords;
  /** What it is about: hidden fields of the form. */
  about?: Readonly<Record<string, string>>;
}

export function CommentBox({ action, words, about = {} }: CommentBoxProps) {
  const [isOpen, setIsOpen] = useState(false);
  if (!isOpen) return <Button kind="quiet" isSmall className="-ms-2.5 text-muted" aria-label={words.openOf} onClick={() => setIsOpen(true)}>{words.open}</Button>;
  return (
    <ActionForm action={action} className="grid max-w-text gap-2 py-1" label={words.openOf}>
      {Object.entries(about).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
      <FormTextarea name="text" label={words.label} rows={2} maxLength={2000} autoFocus className="text-sm" />
      <SubmitButton isSmall className="justify-self-start">{words.send}</SubmitButton>
    </ActionForm>
  );
}
