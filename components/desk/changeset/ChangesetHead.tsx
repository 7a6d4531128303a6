/** The head of a changeset's page: its public reason, its state in words, its author, and where to go on. */
import { useTranslations } from "next-intl";
import type { ChangesetState } from "@/lib/domain/changeset";
import { pickText, type Locale } from "@/lib/domain/text";
import { formatDateTime } from "@/lib/format/format-period";
import { localPath } from "@/lib/i18n/address";
import { StateMark } from "../../ui/StateMark";
import { PageHead } from "../PageHead";
import type { Names } from "../series-name";

export interface ChangesetHeadProps {
  changeset: {
    id: number;
    state: ChangesetState;
    origin: "edit" | "back-fill" | "revert" | "break-glass";
    message: string;
    author: { name: string };
    revision: number;
    updatedAt: string;
    publication: number | null;
    reverts: number | null;
  };
  locale: Locale;
  /** The indicators in whose grids it can be edited on. */
  indicators: readonly string[];
  names: Names;
}

export function ChangesetHead({ changeset, locale, indicators, names }: ChangesetHeadProps) {
  const t = useTranslations("changeset");
  const states = useTranslations("changesets");
  const { id, state, origin, message, author, revision, updatedAt, publication, reverts } = changeset;
  const facts = [
    t("by", { name: author.name }),
    t("revision", { revision }),
    t("updated", { at: formatDateTime(updatedAt, locale) }),
    origin === "edit" ? null : t(`origin.${origin}`, { number: reverts ?? 0 }),
  ].filter((fact) => fact !== null);
  return (
    <>
      <PageHead kicker={<a href={localPath(locale, "/admin/changesets")}>{t("kicker", { id })}</a>} title={message} />
      <div className="flex flex-wrap items-center gap-x-6 gap-y-1 pb-4 text-sm">
        <StateMark state={state} label={publication === null ? states(`state.${state}`) : states("publishedAs", { number: publication })} />
        {facts.map((fact) => (
          <span key={fact} className="text-muted">{fact}</span>
        ))}
      </div>
      {indicators.length > 0 && (
        <p className="flex flex-wrap gap-x-4 text-sm">
          <span className="text-muted">{t("editOn")}</span>
          {indicators.map((code) => (
            <a key={code} href={localPath(locale, `/admin/indicators/${code}/edit-data?changeset=${id}`)}>
              {pickText(names.indicators.get(code) ?? { en: code }, locale).text}
            </a>
          ))}
        </p>
      )}
    </>
  );
}
