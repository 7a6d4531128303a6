/** Every source with its licence and the way its figures came here, each under its own address. */
import { useTranslations } from "next-intl";
import { SourceFacts, type SourceText } from "../SourceFacts";

export function SourceList({ sources }: { sources: readonly (SourceText & { id: string })[] }) {
  const t = useTranslations("about");
  const sorted = [...sources].sort((a, b) => a.publisher.localeCompare(b.publisher, "en"));
  return (
    <section id="sources" aria-labelledby="sources-title" className="section">
      <h2 id="sources-title" className="section-title">{t("sources.title")}</h2>
      <p className="mt-2 max-w-text text-muted">{t("sources.lead", { count: sources.length })}</p>
      <div className="mt-4">
        {sorted.map((source) => (
          <details key={source.id} id={`source-${source.id}`} className="fold text-sm">
            <summary>
              <span lang="en">
                <span className="font-medium">{source.publisher}</span> <span className="text-muted">{source.title}</span>
              </span>
            </summary>
            <div className="pb-4">
              <SourceFacts source={source} />
            </div>
          </details>
        ))}
      </div>
    </section>
  );
}
