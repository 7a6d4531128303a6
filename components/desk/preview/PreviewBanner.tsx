/** A page that readers do not see yet says so before anything else, and leads back to the proposal. */
import { useTranslations } from "next-intl";

export interface PreviewBannerProps {
  /** The address of the changeset. */
  back: string;
  id: number;
}

export function PreviewBanner({ back, id }: PreviewBannerProps) {
  const t = useTranslations("preview");
  return (
    <aside aria-label={t("label")} className="sticky top-0 z-20 border-b-2 border-warning bg-warning-wash">
      <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-6 gap-y-1 px-4 py-2 text-sm md:px-6">
        <p className="max-w-text">
          <strong className="font-semibold">{t("notPublic")}</strong> {t("what", { id })}
        </p>
        <a href={back} className="inline-flex min-h-11 items-center font-semibold md:ms-auto">{t("back", { id })}</a>
      </div>
    </aside>
  );
}
