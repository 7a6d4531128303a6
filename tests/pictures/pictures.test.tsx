/** A chart that looks different from what was agreed does not pass; agree anew with `npx vitest run tests/pictures -u`. */
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { normalise } from "./normalise";
import { PICTURES } from "./pictures";

describe("pictures", () => {
  for (const [name, picture] of Object.entries(PICTURES)) {
    it(name, async () => {
      await expect(normalise(renderToStaticMarkup(picture))).toMatchFileSnapshot(`./${name}.svg`);
    });
  }
});
