/** The text in the language it was written in comes first; translations are there for who needs them. */
import { useTranslations } from "next-intl";
import { LOCALES, type Locale } from "@/lib/domain/text";
import { FormSelect, FormText } from "../fields";
import { FormPart } from "../FormPart";
import { MarkdownField } from "./MarkdownField";
import { Translation } from "./Translation";

export interface TextsPartProps {
  title: Partial<Record<Locale, string>>;
  body: Partial<Record<Locale, string>>;
  lang: Locale;
}

export function TextsPart({ title, body, lang }: TextsPartProps) {
  const t = useTranslations("annotationForm");
  const languages = LOCALES.map((value) => ({ value, label: t(`languages.${value}`) }));
  const texts = (locale: Locale) => (
    <>
      <FormText name={`title.${locale}`} label={t("titleIn", { language: t(`languages.${locale}`) })} lang={locale} maxLength={200} defaultValue={title[locale] ?? ""} />
      <MarkdownField name={`body.${locale}`} label={t("bodyIn", { language: t(`languages.${locale}`) })} hint={t("bodyHint")} lang={locale} defaultValue={body[locale] ?? ""} preview={t("preview")} empty={t("previewEmpty")} />
    </>
  );
  return (
    <FormPart title={t("what")} lead={t("whatHint")}>
      <div className="sm:max-w-72">
        <FormSelect name="lang" label={t("lang")} options={languages} defaultValue={lang} />
      </div>
      {texts(lang)}
      {LOCALES.filter((locale) => locale !== lang).map((locale) => (
        <Translation key={locale} summary={t("inLanguage", { language: t(`languages.${locale}`) })} missing={t("missing")} isGiven={Boolean(title[locale] && body[locale])} isBegun={Boolean(title[locale] ?? body[locale])}>
          {texts(locale)}
        </Translation>
      ))}
    </FormPart>
  );
}
