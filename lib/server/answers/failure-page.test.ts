import { describe, expect, it } from "vitest";
import { failurePage } from "./failure-page";

describe("the page of a failure", () => {
  it.each([["/", "en", "Something went wrong on our side", "/"], ["/es/countries?sort=balance", "es", "Algo falló de nuestro lado", "/es"], ["/pt", "pt-BR", "Algo deu errado do nosso lado", "/pt"], ["/zh/indicators/CO2", "zh-CN", "我们这边出了问题", "/zh"]])(
    "speaks the language of %s and leads on in it",
    (url, lang, title, home) => {
      const page = failurePage("broken", url, "ref-1");
      expect(page).toContain(`<html lang="${lang}">`);
      expect(page).toContain(`<h1>${title}</h1>`);
      expect(page).toContain(`<a href="${home}">`);
      expect(page).toContain(`action="${home === "/" ? "" : home}/search"`);
      expect(page).toContain("<code>ref-1</code>");
    },
  );

  it("says that the figures are away where that is it", () => {
    expect(failurePage("away", "/", "x")).toContain("The figures cannot be reached at the moment");
  });

  it("repeats nothing of the address as markup, and takes no other language from it", () => {
    const page = failurePage("broken", '/estonia"><script>alert(1)</script>', "x");
    expect(page).not.toContain("<script>");
    expect(page).toContain('<html lang="en">');
  });
});
