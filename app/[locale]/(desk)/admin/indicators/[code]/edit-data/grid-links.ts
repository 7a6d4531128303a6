/** From the grid one gets to the same indicator's other frequencies, to its draft, and to a new sign-in. */
import type { GridLinks } from "@/components/grid/grid-actions";
import type { Locale } from "@/lib/domain/text";
import { localPath, withParams } from "@/lib/i18n/address";
import type { Grid } from "@/lib/reading/desk/get-grid";

export function gridLinks({ indicator, freqs }: Grid, changeset: number | undefined, locale: Locale): GridLinks {
  const here = localPath(locale, `/admin/indicators/${indicator.code}/edit-data`);
  return {
    signIn: withParams(localPath(locale, "/sign-in"), { next: localPath(locale, "/admin") }),
    changesets: localPath(locale, "/admin/changesets"),
    others: `${here}/others`,
    freqs: freqs.map((freq) => ({ freq, href: withParams(here, { freq, changeset }) })),
  };
}
