/** The form of a source asks who published it, under which licence, and how it came here. */
import type { FormDescription } from "../form-description";

export const sourceForm: FormDescription = {
  groups: [
    { name: "what", fields: [{ name: "publisher", type: "line" }, { name: "title", type: "line" }, { name: "url", type: "address" }] },
    { name: "licence", fields: [{ name: "licence", type: "line" }, { name: "licenceUrl", type: "address" }, { name: "redistributable", type: "check" }] },
    { name: "way", fields: [{ name: "accessed", type: "line" }, { name: "howObtained", type: "prose" }, { name: "note", type: "prose" }] },
  ],
};
