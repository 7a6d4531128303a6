/** The form of a pillar asks for its name, what stands under it, and its place among the others. */
import type { FormDescription } from "../form-description";

export const pillarForm: FormDescription = {
  groups: [{ name: "what", fields: [{ name: "name", type: "texts" }, { name: "summary", type: "texts", isLong: true }, { name: "order", type: "integer" }] }],
};
