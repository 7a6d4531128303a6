/** What readers will see change: sentences, remarks and pages, each of which can be looked at as it will be. */
import { getTranslations } from "next-intl/server";
import { AnnotationTouches } from "@/components/desk/changeset/touched/AnnotationTouches";
import { type PageLink, PageLinks } from "@/components/desk/changeset/touched/PageLinks";
import { type SentenceRow, SentenceTable } from "@/components/desk/changeset/touched/SentenceTable";
import { type Names, seriesName } from "@/components/desk/series-name";
import { Callout } from "@/components/ui/Callout";
import { may } from "@/lib/domain/permission";
import type { Actor } from "@/lib/domain/role";
import { localPath } from "@/lib/i18n/address";
import type { ChangesetDetail } from "@/lib/reading/desk/get-changeset";
import { problemText } from "../../../../answers";
import { loadTouched, pageName, publicPath, type Touched, type TouchedSentence } from "./load-touched";

interface TouchedPartProps {
  actor: Actor;
  changeset: ChangesetDetail;
  names: Names;
}

export async function TouchedPart({ actor, changeset, names }: TouchedPartProps) {
  const [t, touched] = [await getTranslations("changeset.touched"), await loadTouched(actor, changeset, names.locale)];
  if (!touched.ok) return <p className="text-sm text-muted">{t("refused", { reason: await problemText(touched.problem) })}</p>;
  const { annotations, unread, pinned } = touched.value;
  const base = `/admin/changesets/${changeset.id}/preview`;
  const sentences = await rowsOf(touched.value, base, names);
  return (
    <div className="grid gap-6">
      <Part title={t("sentences")}>
        {sentences.length > 0 ? <SentenceTable rows={sentences} /> : <p className="text-sm text-muted">{t("sameSentences")}</p>}
        {unread > 0 && <Callout>{t("unread", { count: unread })}</Callout>}
      </Part>
      {annotations.length > 0 && (
        <Part title={t("annotations")}>
          <AnnotationTouches annotations={annotations} locale={names.locale} canOpen={may(actor, "propose")} />
        </Part>
      )}
      <Part title={t("pages")} lead={t("pagesLead")}>
        <PageLinks pages={linksOf(touched.value, base, names)} />
      </Part>
      <Part title={t("addresses")}>
        <p className="max-w-text text-sm">{t("pinned", { number: pinned })}</p>
      </Part>
    </div>
  );
}

function Part({ title, lead, children }: { title: string; lead?: string; children: React.ReactNode }) {
  return (
    <div className="grid gap-2">
      <h3 className="font-semibold">{title}</h3>
      {lead && <p className="max-w-text text-sm text-muted">{lead}</p>}
      {children}
    </div>
  );
}

const at = (base: string, path: string, { locale }: Names) => localPath(locale, `${base}${path === "/" ? "" : path}`);

function linksOf({ pages }: Touched, base: string, names: Names): PageLink[] {
  return pages.map((page) => ({ kind: page.kind, name: pageName(page, names.locale), href: at(base, publicPath(page), names) }));
}

async function rowsOf({ sentences }: Touched, base: string, names: Names): Promise<SentenceRow[]> {
  const t = await getTranslations("changeset.touched");
  const place = ({ page, series }: TouchedSentence) => (series ? seriesName(series, names) : (pageName(page, names.locale) ?? t(`page.${page.kind}`)));
  return sentences.map((each) => ({ id: each.series ?? each.path, place: place(each), preview: at(base, each.path, names), before: each.before, after: each.after }));
}
