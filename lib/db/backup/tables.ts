/** What a backup holds, in an order in which foreign keys are satisfied. Sessions, one-time links and rate limits are left behind, and search documents are made anew. */
export const BACKUP_TABLES = [
  "app_user", "recovery_code", "passkey", "oidc_identity", "role_grant", "setting", "api_token", "changeset", "changeset_step", "changeset_comment", "approval", "changeset_cell", "changeset_entry", "publication",
  "area", "area_version", "area_group", "area_group_version", "pillar", "pillar_version", "source", "source_version",
  "dataset", "dataset_version", "indicator", "indicator_version", "annotation", "annotation_version",
  "series", "observation", "snapshot", "audit_log",
] as const;

/** The first line of a backup. */
export interface BackupHeader {
  format: "puente-backup";
  version: 1;
  /** The newest publication in it: the backup is the site as of that one, with the drafts of that moment. */
  publication: number;
  takenAt: string;
  migrations: string[];
}
