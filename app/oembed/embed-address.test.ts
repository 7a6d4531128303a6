import { describe, expect, it } from "vitest";
import { embedAddress } from "./embed-address";

const at = (path: string) => embedAddress(`https://x.org${path}`, "https://x.org");

describe("the embed of an address", () => {
  it("has the series, the range, the moment and the language of the page", () => {
    expect(at("/es/indicators/IMTS_EXPORTS?area=CHN&area=USA&counterpart=LCN&from=2010&asOf=publication:7")).toBe(
      "https://x.org/embed/series?s=IMTS_EXPORTS.CHN.LCN.A&s=IMTS_EXPORTS.USA.LCN.A&from=2010&asOf=publication%3A7&lang=es",
    );
    expect(at("/indicators/CO2?area=CHN")).toBe("https://x.org/embed/series?s=CO2.CHN._Z.A");
    expect(at("/embed/series?s=CO2.CHN._Z.A")).toBe("https://x.org/embed/series?s=CO2.CHN._Z.A");
  });

  it("is none for another site, another page, or a page without a choice", () => {
    expect(embedAddress("https://y.org/indicators/CO2?area=CHN", "https://x.org")).toBeNull();
    for (const path of ["/", "/indicators/CO2", "/indicators/co2?area=CHN", "/about"]) expect(at(path)).toBeNull();
    expect(embedAddress("no address", "https://x.org")).toBeNull();
  });
});
