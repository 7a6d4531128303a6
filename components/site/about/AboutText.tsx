/** The rules by which Puente is made, in sections that can be linked to. */
import { useTranslations } from "next-intl";
import { Prose } from "@/components/ui/Prose";
import type { AddressOf } from "@/lib/i18n/address";

const SECTIONS = [
  { id: "what", paragraphs: ["what.scope", "what.own"] },
  { id: "method", paragraphs: ["method.figures", "method.publications", "method.vintages", "method.sums"] },
  { id: "policy", paragraphs: ["policy.neutral", "policy.eyes", "policy.kinds", "policy.remarks"] },
  { id: "honesty", paragraphs: ["honesty.missing", "honesty.estimated", "honesty.copies"] },
  { id: "licences", paragraphs: ["licences.sources", "licences.reuse", "licences.software"] },
  { id: "citing", paragraphs: ["citing.address", "citing.example"] },
] as const;

export function AboutText({ publication, to }: { publication: number; to: AddressOf }) {
  const t = useTranslations("about");
  return (
    <div className="mt-6 grid gap-x-12 lg:grid-cols-12">
      <nav aria-label={t("contents")} className="text-sm lg:col-span-3">
        <ul className="flex flex-wrap gap-x-6 lg:sticky lg:top-6 lg:block">
          {[...SECTIONS.map((section) => section.id), "sources" as const].map((id) => (
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
              <h2 id={`${id}-title`} className="lg:in-[section:first-child]:mt-0">{t(`${id}.title`)}</h2>
              {paragraphs.map((name) => (
                <p key={name} className="mt-4">
                  {t.rich(name, {
                    publication,
                    releases: (words) => <a href={to("/releases")}>{words}</a>,
                    list: (words) => <a href="#sources">{words}</a>,
                    term: (words) => <strong>{words}</strong>,
                    code: (words) => <code className="whitespace-nowrap">{words}</code>,
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
