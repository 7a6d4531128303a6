/** What an annotation says, where and when it stands, what it rests on, and the changeset it goes into. */
import { useTranslations } from "next-intl";
import type { Locale } from "@/lib/domain/text";
import { ActionForm } from "../ActionForm";
import type { FormAction } from "../action-state";
import { ChangesetPart, type OpenDraft } from "../ChangesetPart";
import { FormCheck, FormHidden, FormSelect, FormText, FormTextarea } from "../fields";
import { FormPart } from "../FormPart";
import { SubmitButton } from "../SubmitButton";
import { FollowAnchor } from "./FollowAnchor";
import { TextsPart } from "./TextsPart";

export interface GivenAnnotation {
  title?: Partial<Record<Locale, string>>;
  body?: Partial<Record<Locale, string>>;
  lang: Locale;
  indicator?: string;
  seriesKeys?: readonly string[];
  area?: string;
  counterpart?: string;
  everywhere?: boolean;
  from?: string;
  to?: string | null;
  sourceUrl?: string;
  sourceTitle?: string;
  statesFact?: boolean;
  weakSource?: boolean;
  tags?: readonly string[];
}

export interface Choice {
  value: string;
  label: string;
}

export interface AnnotationFormProps {
  action: FormAction;
  given: GivenAnnotation;
  /** Which version is shown; empty for a new one. */
  stamp: string;
  indicators: readonly Choice[];
  areas: readonly Choice[];
  /** The chart of the figures it is about, where there are any. */
  chart: React.ReactNode;
  drafts: readonly OpenDraft[];
  changeset: number | null;
}

export function AnnotationForm({ action, given, stamp, indicators, areas, chart, drafts, changeset }: AnnotationFormProps) {
  const t = useTranslations("annotationForm");
  const entry = useTranslations("entryForm");
  const none = { value: "", label: t("none") };
  return (
    <ActionForm action={action} className="grid gap-0">
      <FormHidden name="stamp" defaultValue={stamp} />
      <TextsPart title={given.title ?? {}} body={given.body ?? {}} lang={given.lang} />
      <FormPart title={t("where")} lead={t("whereHint")}>
        <FollowAnchor>
          <div className="grid gap-4 md:grid-cols-3">
            <FormSelect name="indicator" label={t("indicator")} options={[none, ...indicators]} defaultValue={given.indicator ?? ""} />
            <FormSelect name="area" label={t("area")} options={[none, ...areas]} defaultValue={given.area ?? ""} />
            <FormSelect name="counterpart" label={t("counterpart")} options={[none, ...areas]} defaultValue={given.counterpart ?? ""} />
          </div>
        </FollowAnchor>
        <FormTextarea name="seriesKeys" label={t("seriesKeys")} hint={t("seriesKeysHint")} rows={2} spellCheck={false} className="font-mono text-sm" defaultValue={(given.seriesKeys ?? []).join("\n")} />
        <FormCheck name="everywhere" label={t("everywhere")} hint={t("everywhereHint")} defaultChecked={given.everywhere ?? false} />
      </FormPart>
      <FormPart title={t("whenPart")} lead={t("whenHint")}>
        {chart ?? <p className="text-sm text-muted">{t("chart.none")}</p>}
        <div className="grid items-end gap-4 sm:grid-cols-2 md:max-w-text">
          <FormText name="from" label={t("from")} defaultValue={given.from ?? ""} autoComplete="off" spellCheck={false} />
          <FormText name="to" label={t("to")} hint={t("toHint")} defaultValue={given.to ?? ""} autoComplete="off" spellCheck={false} />
        </div>
      </FormPart>
      <FormPart title={t("ground")} lead={t("groundHint")}>
        <div className="grid gap-4 md:grid-cols-2">
          <FormText name="sourceUrl" label={t("sourceUrl")} type="url" inputMode="url" placeholder="https://" defaultValue={given.sourceUrl ?? ""} />
          <FormText name="sourceTitle" label={t("sourceTitle")} defaultValue={given.sourceTitle ?? ""} maxLength={300} />
        </div>
        <FormCheck name="statesFact" label={t("statesFact")} hint={t("statesFactHint")} defaultChecked={given.statesFact ?? true} />
        <FormCheck name="weakSource" label={t("weakSource")} hint={t("weakSourceHint")} defaultChecked={given.weakSource ?? false} />
        <FormText name="tags" label={t("tags")} hint={t("tagsHint")} defaultValue={(given.tags ?? []).join(", ")} />
      </FormPart>
      <FormPart title={entry("into")}>
        <ChangesetPart drafts={drafts} changeset={changeset} />
        <div>
          <SubmitButton kind="primary">{entry("save")}</SubmitButton>
        </div>
      </FormPart>
    </ActionForm>
  );
}
