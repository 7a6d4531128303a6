/** A question that must be answered first is the browser's own dialog: focus stays in it, Escape leaves it. */
"use client";

import { useEffect, useId, useRef } from "react";

export interface DialogProps {
  isOpen: boolean;
  /** Called by Escape, by the backdrop and by a form of method "dialog". */
  onClose: () => void;
  title: string;
  children: React.ReactNode;
  /** The buttons, the one that goes on last. */
  actions?: React.ReactNode;
}

export function Dialog({ isOpen, onClose, title, children, actions }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const dialog = ref.current;
    if (isOpen && !dialog?.open) dialog?.showModal();
    if (!isOpen && dialog?.open) dialog.close();
  }, [isOpen]);
  return (
    <dialog
      ref={ref}
      aria-labelledby={titleId}
      onClose={onClose}
      // A press on the dialog itself and not on what it holds is one on the backdrop.
      onClick={(event) => event.target === event.currentTarget && event.currentTarget.close()}
      className="m-auto w-[min(36rem,calc(100vw-2rem))] rounded-sm border border-hairline bg-raised p-0 text-ink shadow-xl backdrop:bg-black/40"
    >
      <div className="grid gap-4 p-6">
        <h2 id={titleId} className="font-serif text-xl font-semibold">
          {title}
        </h2>
        {children}
        {actions && <div className="flex flex-wrap justify-end gap-3 pt-2">{actions}</div>}
      </div>
    </dialog>
  );
}
