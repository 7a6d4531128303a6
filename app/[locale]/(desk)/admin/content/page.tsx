/** Every kind of content is found from one page, with how much of it there is and how much is proposed. */
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { FORM_KINDS } from "@/components/desk/entry/forms";
import { PageHead } from "@/components/desk/PageHead";
import { Table, TableCell, TableHead, TableRow } from "@/components/ui/Table";
import { formatValue } from "@/lib/format/format-value";
import { localPath } from "@/lib/i18n/address";
import { countEntries } from "@/lib/reading/desk/list-entries";
import { gatePage } from "../../gate";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("desk"))("nav.content") };
}

export default async function ContentPage() {
  const actor = await gatePage("/admin/content");
  const [t, locale, counts] = await Promise.all([getTranslations("content"), getLocale(), countEntries(actor, [...FORM_KINDS, "annotation"])]);
  const rows = [...FORM_KINDS.map((kind) => ({ kind, path: `/admin/content/${kind}` })), { kind: "annotation" as const, path: "/admin/annotations" }];
  const head = (
    <tr>
      <TableHead>{t("kind")}</TableHead>
      <TableHead isFigure>{t("published")}</TableHead>
      <TableHead isFigure>{t("proposed")}</TableHead>
    </tr>
  );
  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} />
      <Table caption={t("title")} isCaptionHidden isDense head={head}>
        {rows.map(({ kind, path }) => {
          const { published = 0, proposed = 0 } = (counts.ok && counts.value.get(kind)) || {};
          return (
            <TableRow key={kind}>
              <TableHead scope="row">
                <a href={localPath(locale, path)} className="inline-flex min-h-6 items-center font-semibold pointer-coarse:min-h-11">{t(`${kind}.many`)}</a>
                <span className="block text-muted">{t(`${kind}.what`)}</span>
              </TableHead>
              <TableCell isFigure>{formatValue(String(published), { locale })}</TableCell>
              <TableCell isFigure>{formatValue(String(proposed), { locale })}</TableCell>
            </TableRow>
          );
        })}
      </Table>
    </>
  );
}
