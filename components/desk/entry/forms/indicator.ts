/** The form of an indicator asks first what a definition cannot do without. */
import { AGGREGATIONS } from "@/lib/domain/kinds/indicator";
import type { FormDescription } from "../form-description";

export const indicatorForm: FormDescription = {
  groups: [
    { name: "what", fields: [{ name: "name", type: "texts" }, { name: "definition", type: "texts", isLong: true }, { name: "pillar", type: "reference", of: "pillar" }] },
    {
      name: "unit",
      fields: [
        { name: "unitCode", type: "line", isSuggested: true }, { name: "unitMult", type: "power", options: [0, 3, 6, 9, 12] }, { name: "decimals", type: "integer" },
        { name: "unit", type: "texts" },
      ],
    },
    { name: "ground", fields: [{ name: "source", type: "reference", of: "source", canMake: true }, { name: "dataset", type: "reference", of: "dataset" }] },
    {
      name: "rules",
      fields: [{ name: "aggregation", type: "choice", options: AGGREGATIONS }, { name: "minValue", type: "decimal" }, { name: "maxValue", type: "decimal" }, { name: "guardGroup", type: "line" }],
    },
    { name: "more", isExtra: true, fields: [{ name: "methodology", type: "texts", isLong: true }, { name: "caveats", type: "texts", isLong: true }] },
  ],
  next: "figures",
};
