/** What is pressed and read is named by the product's own texts, so that rewording one breaks no journey; only the names of the contract are written out. */
import { createTranslator } from "next-intl";
import en from "../../messages/en.json" with { type: "json" };

export const t = createTranslator({ locale: "en", messages: en });

/** The text somewhere within another. */
export const within = (text: string) => new RegExp(escaped(text));

/** The text with any number in the place of its 0. */
export const numbered = (text: string) => new RegExp(escaped(text).replace("0", "\\d+"));

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
