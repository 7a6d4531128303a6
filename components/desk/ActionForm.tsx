/** A form tells what came of it in a live region, keeps what was typed when it is refused, and works without script. */
"use client";

import { createContext, useActionState, useContext, useEffect, useId, useRef } from "react";
import { Callout } from "../ui/Callout";
import { LiveRegion } from "../ui/LiveRegion";
import { type ActionState, type FormAction, IDLE } from "./action-state";
import { Secret } from "./Secret";

interface FormContext extends ActionState {
  formId: string;
}

const Context = createContext<FormContext>({ ...IDLE, formId: "form" });

/** What the form around a field was last answered. */
export const useFormAnswer = () => useContext(Context);

export interface ActionFormProps {
  action: FormAction;
  children: React.ReactNode;
  className?: string;
  /** Where the answer stands; below the fields unless said otherwise. */
  answer?: "above" | "below";
  /** The name of the form, where a page has several. */
  label?: string;
}

export function ActionForm({ action, children, className = "grid gap-4", answer = "below", label }: ActionFormProps) {
  const [state, run] = useActionState(action, IDLE);
  const formId = useId();
  const ref = useRef<HTMLFormElement>(null);
  useEffect(() => {
    // The first field to mend is where the work goes on.
    if (state.kind === "failed") ref.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus();
  }, [state]);
  const said = <Answer state={state} />;
  return (
    <form ref={ref} action={run} className={className} aria-label={label} noValidate>
      <Context value={{ ...state, formId }}>
        {answer === "above" && said}
        {children}
        {answer === "below" && said}
      </Context>
    </form>
  );
}

function Answer({ state }: { state: ActionState }) {
  return (
    <LiveRegion isVisible>
      {state.message && (
        <Callout key={state.turn} kind={state.kind === "failed" ? "error" : "info"}>
          <p>{state.message}</p>
          {state.secret && <Secret {...state.secret} />}
        </Callout>
      )}
    </LiveRegion>
  );
}
