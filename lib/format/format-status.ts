/** Each observation status has its letter as mark and a message that says it in words. */
import { NORMAL_STATUS, type ObsStatus } from "@/lib/domain/observation";

/** The key of the words for the status: "obsStatus.E". */
export function formatStatus(status: ObsStatus): `obsStatus.${ObsStatus}` {
  return `obsStatus.${status}`;
}

/** The mark beside a figure; null for a normal value, which needs none. */
export function statusMark(status: ObsStatus): string | null {
  return status === NORMAL_STATUS ? null : status.toLowerCase();
}
