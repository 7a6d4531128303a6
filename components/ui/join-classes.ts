/** Class names are joined in one way; what is not there leaves no trace. */

/** The names with one blank between them. */
export function joinClasses(...names: (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(" ");
}
