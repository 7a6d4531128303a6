/** Moments leave the database as RFC 3339 in UTC, whatever the time zone of the server. */
import "server-only";

/** The SQL that writes a column of type timestamptz. */
export const instant = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
