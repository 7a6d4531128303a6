/** What each key of the page does, in the reader's language. */
import type { ReviewKeysWords } from "@/components/desk/changeset/ReviewKeys";

type Word = "title" | "open" | "on" | "hint" | "close" | "next" | "previous" | "figures" | "publish" | "reject" | "list";

export function keyWords(t: (key: Word) => string): ReviewKeysWords {
  return {
    title: t("title"), open: t("open"), on: t("on"), hint: t("hint"), close: t("close"),
    keys: { j: t("next"), k: t("previous"), f: t("figures"), p: t("publish"), r: t("reject"), "?": t("list") },
  };
}
