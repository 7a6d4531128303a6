/** The form of a dataset asks which source it belongs to and when its next edition is announced. */
import { FREQS } from "@/lib/domain/period";
import type { FormDescription } from "../form-description";

export const datasetForm: FormDescription = {
  groups: [
    { name: "what", fields: [{ name: "title", type: "texts" }, { name: "description", type: "texts", isLong: true }, { name: "source", type: "reference", of: "source", canMake: true }] },
    { name: "when", fields: [{ name: "frequency", type: "choice", options: FREQS }, { name: "nextExpected", type: "day" }] },
  ],
};
