import { expect, it } from "vitest";
import { findUnused } from "./unused-messages";

const page = 'const t = useTranslations("page"); t("title"); t(`kind.${kind}`); const all = useTranslations(); all("site.skip");';

it("a text is asked for by a file that names its namespace and the rest, whole or as a template", () => {
  expect(findUnused(["page.title", "page.kind.first", "site.skip", "problem.not-found"], [page])).toEqual([]);
});

it("a text is unused where nothing, or another namespace alone, names it", () => {
  expect(findUnused(["page.lead", "page.kinds.first", "site.title"], [page, 'useTranslations("site")'])).toEqual(["page.lead", "page.kinds.first", "site.title"]);
});
