/** What a form's action answers: words for the person, errors at fields, and what had been typed. */

export interface ActionState {
  kind: "idle" | "done" | "failed";
  /** In the reader's language; empty where nothing is to be said. */
  message: string;
  /** By name of the field. */
  errors: Readonly<Record<string, string>>;
  /** What was typed, so that a refused form is not empty; never passwords. */
  values: Readonly<Record<string, string>>;
  /** Shown this once. */
  secret?: { label: string; value: string };
  /** Counts the answers, so that two alike are told apart. */
  turn: number;
}

export const IDLE: ActionState = { kind: "idle", message: "", errors: {}, values: {}, turn: 0 };

export type FormAction = (before: ActionState, form: FormData) => Promise<ActionState>;
