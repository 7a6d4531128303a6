/** What is behind the sign-in, and the sign-in itself, is in no index and in no cache. */
import type { Metadata } from "next";

export const metadata: Metadata = { robots: { index: false, follow: false, nocache: true }, referrer: "same-origin" };

export default function DeskLayout({ children }: { children: React.ReactNode }) {
  return children;
}
