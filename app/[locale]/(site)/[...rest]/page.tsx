/** An address that no page answers to gets the site's own page for it. */
import { notFound } from "next/navigation";

export default function UnknownPage(): never {
  notFound();
}
