/** A text is kept when one leaves its field, in whichever way one leaves it. */
"use client";

import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { Textarea } from "../../ui/Textarea";

interface KeptTextProps {
  id: string;
  label: string;
  hint: string;
  text: string | null;
  keep: (text: string) => void;
}

export function KeptText({ id, label, hint, text, keep }: KeptTextProps) {
  const [typed, setTyped] = useState(text ?? "");
  const leave = () => {
    if (typed.trim() !== (text ?? "")) keep(typed);
  };
  const latest = useRef(leave);
  useLayoutEffect(() => {
    latest.current = leave;
  });
  // Another cell was chosen while the caret was still here.
  useEffect(() => () => latest.current(), []);
  return <Textarea id={id} label={label} hint={hint} rows={2} maxLength={2000} value={typed} onChange={(event) => setTyped(event.currentTarget.value)} onBlur={leave} />;
}
