/** Lines that are meant to be copied stand in a block of their own, which can be scrolled by keyboard. */

export function CopyBlock({ text, label }: { text: string; label: string }) {
  return (
    <pre className="mt-1 overflow-x-auto bg-wash px-4 py-3 text-xs whitespace-pre select-all" tabIndex={0} role="region" aria-label={label}>
      {text}
    </pre>
  );
}

/** Such a block that opens in its place. */
export function CopyFold({ label, text }: { label: string; text: string }) {
  return (
    <details className="mt-2">
      <summary className="inline-flex min-h-8 items-center underline decoration-hairline underline-offset-2 pointer-coarse:min-h-11">{label}</summary>
      <CopyBlock text={text} label={label} />
    </details>
  );
}
