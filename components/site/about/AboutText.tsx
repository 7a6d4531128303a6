/** The rules by which Puente is made, in sections that can be linked to. */
import { useTranslations } from "next-intl";
import { Prose } from "@/components/ui/Prose";
import type { AddressOf } from "@/lib/i18n/address";

const SECTIONS = [
  { id: "method", paragraphs: ["figures", "publications", "vintages", "sums"] },
  { id: "policy", paragraphs: ["neutral", "eyes", "kinds", "remarks"] },
  { id: "honesty", paragraphs: ["missing", "estimated", "copies"] },
  { id: "licences", paragraphs: ["sources", "reuse", "software"] },
  { id: "citing", paragraphs: ["address", "example"] },
] as const;

export function AboutText({ publication, to }: { publication: number; to: AddressOf }) {
  const t = useTranslations("about");
  return (
    <div className="mt-6 grid gap-x-12 lg:grid-cols-12">
      <nav aria-label={t("contents")} className="text-sm lg:col-span-3">
        <ul className="lg:sticky lg:top-6">
          {[...SECTIONS.map((section) => section.id), "sources"].map((id) => (
            <li key={id}>
              <a className="inline-flex min-h-11 items-center" href={`#${id}`}>{t(`${id}.title`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="lg:col-span-9">
        <Prose>
          {SECTIONS.map(({ id, paragraphs }) => (
            <section key={id} id={id} aria-labelledby={`${id}-title`}>
              <h2 id={`${id}-title`}>{t(`${id}.title`)}</h2>
              {paragraphs.map((name) => (
                <p key={name} className="mt-4">
                  {t.rich(`${id}.${name}`, {
                    publication,
                    releases: (words) => <a href={to("/releases")}>{words}</a>,
                    list: (words) => <a href="#sources">{words}</a>,
                    code: (words) => <code>{words}</code>,
                  })}
                </p>
              ))}
            </section>
          ))}
        </Prose>
      </div>
    </div>
  );
}
