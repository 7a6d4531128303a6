/** Lines that are meant to be copied stand in a block of their own, which can be scrolled by keyboard. */

export function CopyBlock({ text, label }: { text: string; label: string }) {
  return (
    <pre className="mt-1 overflow-x-auto bg-wash px-4 py-3 text-xs whitespace-pre select-all" tabIndex={0} role="region" aria-label={label}>
      {text}
    </pre>
  );
}

/** Such a block that opens in its place, with a file of the same where there is one. */
export function CopyFold({ label, text, file }: { label: string; text: string; file?: { name: string; type: string; label: string } }) {
  return (
    <details className="mt-2">
      <summary className="inline-flex min-h-8 items-center underline decoration-hairline underline-offset-2 pointer-coarse:min-h-11">{label}</summary>
      <CopyBlock text={text} label={label} />
      {file && (
        <p className="mt-1">
          {/* The text itself is the address: no request, no script. */}
          <a className="take-link" href={`data:${file.type};charset=utf-8,${encodeURIComponent(text)}`} download={file.name}>{file.label}</a>
        </p>
      )}
    </details>
  );
}
