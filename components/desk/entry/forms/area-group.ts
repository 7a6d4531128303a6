/** The form of a group of areas asks for its name and its members. */
import type { FormDescription } from "../form-description";

export const areaGroupForm: FormDescription = {
  groups: [{ name: "what", fields: [{ name: "name", type: "texts" }, { name: "members", type: "references", of: "area" }] }],
};
