/** Where nothing can be looked at, the reason and the way back stand in its place. */
import { useTranslations } from "next-intl";

export interface NoPreviewProps {
  back: string;
  id: number;
  /** In words; null where it is published or withdrawn. */
  reason: string | null;
}

export function NoPreview({ back, id, reason }: NoPreviewProps) {
  const t = useTranslations("preview");
  return (
    <main className="mx-auto grid max-w-page gap-3 px-4 py-16 md:px-6">
      <h1 className="font-serif text-2xl font-semibold">{t("title", { id })}</h1>
      <p className="max-w-text">{reason ?? t("decided")}</p>
      <p>
        <a href={back} className="inline-flex min-h-11 items-center">{t("back", { id })}</a>
      </p>
    </main>
  );
}
