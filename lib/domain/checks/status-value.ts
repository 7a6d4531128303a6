/** A status that says "missing" stands without a value, any other with one. */
import { agreeStatus } from "../observation";
import type { CheckedCell } from "./cell";
import { finding, type Finding } from "./finding";

export function statusValue(cell: CheckedCell): Finding[] {
  if (cell.remove) return [];
  const agreed = agreeStatus(cell.value, cell.status);
  return agreed.ok ? [] : [finding("status-value", cell, { reason: agreed.problem.message })];
}
