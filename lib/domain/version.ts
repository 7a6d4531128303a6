/** A versioned row is true from one publication until another. */

export interface Versioned {
  /** The number of the publication that made it true. */
  validFrom: number;
  /** The number of the publication that ended it; null while it holds. */
  validTo: number | null;
}

/** Whether the version holds in the state that publication `n` left behind. */
export function isTrueAt(version: Versioned, n: number): boolean {
  return version.validFrom <= n && (version.validTo === null || version.validTo > n);
}

/** The versions that hold at publication `n`, in their given order. */
export function asOf<T extends Versioned>(versions: readonly T[], n: number): T[] {
  return versions.filter((version) => isTrueAt(version, n));
}
