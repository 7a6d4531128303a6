/** A page that is made as a preview is made as of the publication that the proposal would be. */
import "server-only";
import { requestSlot } from "@/lib/db/preview/preview-slot";

/** Its number; null on every other page. */
export const previewedPublication = (): number | null => requestSlot()?.preview?.at ?? null;
