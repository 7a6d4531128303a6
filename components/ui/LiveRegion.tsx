/** What happened is said aloud without moving the focus; the region is on the page before it has something to say. */

export interface LiveRegionProps {
  /** Empty where there is nothing to say. */
  children?: React.ReactNode;
  /** Errors interrupt. */
  isUrgent?: boolean;
  /** Shown to the eye as well. */
  isVisible?: boolean;
}

export function LiveRegion({ children, isUrgent = false, isVisible = false }: LiveRegionProps) {
  return (
    <div role={isUrgent ? "alert" : "status"} aria-live={isUrgent ? "assertive" : "polite"} aria-atomic className={isVisible ? "text-sm" : "sr-only"}>
      {children}
    </div>
  );
}
