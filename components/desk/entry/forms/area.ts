/** The form of an area asks for its name and its place; `iso3` is left to its own code. */
import { AREA_KINDS } from "@/lib/domain/kinds/area";
import type { FormDescription } from "../form-description";

export const areaForm: FormDescription = {
  groups: [
    {
      name: "what",
      fields: [{ name: "name", type: "texts" }, { name: "kind", type: "choice", options: AREA_KINDS }, { name: "iso2", type: "code" }, { name: "subregion", type: "line" }, { name: "lac", type: "check" }],
    },
  ],
};
