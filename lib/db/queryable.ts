/** Whatever statements can be sent to answers in the same form: the pool, a transaction, or the preview of a proposal. */
export interface Queryable {
  /** Rows with the columns named as the statement names them; numerics and 64-bit integers are strings. */
  rows<T extends object>(text: string, values?: unknown[]): Promise<T[]>;
  /** How many rows the statement changed. */
  run(text: string, values?: unknown[]): Promise<number>;
}
