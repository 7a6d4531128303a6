/** A form's button is quiet while the form is on its way, and one that may not be pressed says why beside itself. */
"use client";

import { useId } from "react";
import { useFormStatus } from "react-dom";
import { Button, type ButtonProps } from "../ui/Button";

export interface SubmitButtonProps extends Omit<ButtonProps, "type" | "disabled"> {
  /** Why it cannot be pressed now, in words that are shown. */
  reason?: string;
}

export function SubmitButton({ reason, children, ...rest }: SubmitButtonProps) {
  const { pending } = useFormStatus();
  const id = useId();
  const isOff = pending || reason !== undefined;
  return (
    <span className="inline-grid justify-items-start gap-1">
      <Button
        {...rest}
        type="submit"
        aria-disabled={isOff || undefined}
        aria-describedby={reason ? id : undefined}
        // Not `disabled`: a button that takes the focus can be asked why.
        onClick={(event) => isOff && event.preventDefault()}
      >
        {children}
      </Button>
      {reason && (
        <span id={id} className="max-w-72 text-sm text-muted">
          {reason}
        </span>
      )}
    </span>
  );
}
