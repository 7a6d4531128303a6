/** The keys that open the search: ⌘K or Ctrl+K anywhere, and a slash where nobody is typing. */

/** Whether the key asks for the search. */
export function opensSearch(event: KeyboardEvent): boolean {
  const { key, target, metaKey, ctrlKey, altKey, shiftKey, isComposing } = event;
  if (isComposing || altKey) return false;
  if (metaKey || ctrlKey) return key.toLowerCase() === "k" && !shiftKey;
  return key === "/" && !(target as Element).closest?.("input, textarea, select, [contenteditable], [role=grid], dialog");
}
