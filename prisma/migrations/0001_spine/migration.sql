-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "annotation" (
    "code" TEXT NOT NULL,

    CONSTRAINT "annotation_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "annotation_version" (
    "id" BIGSERIAL NOT NULL,
    "code" TEXT NOT NULL,
    "valid_from" INTEGER NOT NULL,
    "valid_to" INTEGER,
    "title" JSONB NOT NULL,
    "body" JSONB NOT NULL,
    "lang" TEXT NOT NULL,
    "indicator" TEXT,
    "area" TEXT,
    "counterpart" TEXT,
    "series_keys" TEXT[],
    "period_from" TEXT NOT NULL,
    "period_to" TEXT,
    "source_url" TEXT,
    "source_title" TEXT,
    "states_fact" BOOLEAN NOT NULL DEFAULT true,
    "weak_source" BOOLEAN NOT NULL DEFAULT false,
    "tags" TEXT[],

    CONSTRAINT "annotation_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "area" (
    "code" TEXT NOT NULL,

    CONSTRAINT "area_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "area_version" (
    "id" BIGSERIAL NOT NULL,
    "code" TEXT NOT NULL,
    "valid_from" INTEGER NOT NULL,
    "valid_to" INTEGER,
    "name" JSONB NOT NULL,
    "iso2" TEXT,
    "kind" TEXT NOT NULL,
    "lac" BOOLEAN NOT NULL DEFAULT false,
    "subregion" TEXT,

    CONSTRAINT "area_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "area_group" (
    "code" TEXT NOT NULL,

    CONSTRAINT "area_group_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "area_group_version" (
    "id" BIGSERIAL NOT NULL,
    "code" TEXT NOT NULL,
    "valid_from" INTEGER NOT NULL,
    "valid_to" INTEGER,
    "name" JSONB NOT NULL,
    "members" TEXT[],

    CONSTRAINT "area_group_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pillar" (
    "code" TEXT NOT NULL,

    CONSTRAINT "pillar_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "pillar_version" (
    "id" BIGSERIAL NOT NULL,
    "code" TEXT NOT NULL,
    "valid_from" INTEGER NOT NULL,
    "valid_to" INTEGER,
    "name" JSONB NOT NULL,
    "summary" JSONB NOT NULL,
    "order" INTEGER NOT NULL,

    CONSTRAINT "pillar_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "source" (
    "code" TEXT NOT NULL,

    CONSTRAINT "source_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "source_version" (
    "id" BIGSERIAL NOT NULL,
    "code" TEXT NOT NULL,
    "valid_from" INTEGER NOT NULL,
    "valid_to" INTEGER,
    "publisher" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "url" TEXT,
    "licence" TEXT NOT NULL,
    "licence_url" TEXT,
    "accessed" TEXT NOT NULL,
    "how_obtained" TEXT NOT NULL,
    "redistributable" BOOLEAN NOT NULL,
    "note" TEXT,

    CONSTRAINT "source_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dataset" (
    "code" TEXT NOT NULL,

    CONSTRAINT "dataset_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "dataset_version" (
    "id" BIGSERIAL NOT NULL,
    "code" TEXT NOT NULL,
    "valid_from" INTEGER NOT NULL,
    "valid_to" INTEGER,
    "title" JSONB NOT NULL,
    "description" JSONB,
    "source" TEXT NOT NULL,
    "frequency" TEXT,
    "next_expected" TEXT,

    CONSTRAINT "dataset_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "indicator" (
    "code" TEXT NOT NULL,

    CONSTRAINT "indicator_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "indicator_version" (
    "id" BIGSERIAL NOT NULL,
    "code" TEXT NOT NULL,
    "valid_from" INTEGER NOT NULL,
    "valid_to" INTEGER,
    "name" JSONB NOT NULL,
    "definition" JSONB NOT NULL,
    "methodology" JSONB,
    "caveats" JSONB,
    "unit" JSONB NOT NULL,
    "unit_code" TEXT,
    "unit_mult" INTEGER NOT NULL DEFAULT 0,
    "decimals" INTEGER NOT NULL DEFAULT 0,
    "pillar" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "dataset" TEXT,
    "aggregation" TEXT NOT NULL DEFAULT 'none',
    "guard_group" TEXT,
    "min_value" DECIMAL,
    "max_value" DECIMAL,

    CONSTRAINT "indicator_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "app_user" (
    "id" SERIAL NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL DEFAULT 'person',
    "role" TEXT NOT NULL,
    "password_hash" TEXT,
    "disabled_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "app_user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" TEXT NOT NULL,
    "user_id" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),
    "user_agent" TEXT,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "api_token" (
    "id" SERIAL NOT NULL,
    "user_id" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),
    "last_used_at" TIMESTAMPTZ(3),

    CONSTRAINT "api_token_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "one_time_link" (
    "hash" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "user_id" INTEGER,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "one_time_link_pkey" PRIMARY KEY ("hash")
);

-- CreateTable
CREATE TABLE "audit_log" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor_id" INTEGER,
    "action" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "detail" JSONB NOT NULL DEFAULT '{}',
    "previous_hash" TEXT NOT NULL DEFAULT '',
    "hash" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "audit_log_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "setting" (
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,

    CONSTRAINT "setting_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "publication" (
    "number" INTEGER NOT NULL,
    "changeset_id" INTEGER NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "published_by_id" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "reason" TEXT,
    "back_filled" BOOLEAN NOT NULL DEFAULT false,
    "counts" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "publication_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "changeset" (
    "id" SERIAL NOT NULL,
    "origin" TEXT NOT NULL DEFAULT 'edit',
    "state" TEXT NOT NULL DEFAULT 'draft',
    "message" TEXT NOT NULL,
    "author_id" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "reverts" INTEGER,
    "idempotency_key" TEXT,
    "request_hash" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "changeset_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "changeset_cell" (
    "changeset_id" INTEGER NOT NULL,
    "series_key" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "value" DECIMAL,
    "status" CHAR(1) NOT NULL DEFAULT 'A',
    "remove" BOOLEAN NOT NULL DEFAULT false,
    "kind" TEXT NOT NULL DEFAULT 'revision',
    "note" TEXT,
    "answer" TEXT,
    "source_code" TEXT,
    "cell_origin" TEXT,
    "base_id" BIGINT,
    "expected" TEXT,
    "updated_by_id" INTEGER NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "changeset_cell_pkey" PRIMARY KEY ("changeset_id","series_key","period")
);

-- CreateTable
CREATE TABLE "changeset_entry" (
    "changeset_id" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "data" JSONB,
    "remove" BOOLEAN NOT NULL DEFAULT false,
    "base_id" BIGINT,
    "updated_by_id" INTEGER NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "changeset_entry_pkey" PRIMARY KEY ("changeset_id","kind","code")
);

-- CreateTable
CREATE TABLE "changeset_step" (
    "id" BIGSERIAL NOT NULL,
    "changeset_id" INTEGER NOT NULL,
    "step" TEXT NOT NULL,
    "actor_id" INTEGER NOT NULL,
    "note" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "changeset_step_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "approval" (
    "changeset_id" INTEGER NOT NULL,
    "reviewer_id" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "approval_pkey" PRIMARY KEY ("changeset_id","reviewer_id","revision")
);

-- CreateTable
CREATE TABLE "series" (
    "id" SERIAL NOT NULL,
    "key" TEXT NOT NULL,
    "indicator" TEXT NOT NULL,
    "ref_area" TEXT NOT NULL,
    "counterpart" TEXT NOT NULL,
    "freq" CHAR(1) NOT NULL,
    "valid_from" INTEGER NOT NULL,
    "valid_to" INTEGER,

    CONSTRAINT "series_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "observation" (
    "id" BIGSERIAL NOT NULL,
    "series_id" INTEGER NOT NULL,
    "period" TEXT NOT NULL,
    "period_start" DATE NOT NULL,
    "value" DECIMAL,
    "status" CHAR(1) NOT NULL DEFAULT 'A',
    "kind" TEXT NOT NULL DEFAULT 'first',
    "note" TEXT,
    "source_code" TEXT,
    "cell_origin" TEXT,
    "valid_from" INTEGER NOT NULL,
    "valid_to" INTEGER,

    CONSTRAINT "observation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "snapshot" (
    "series_id" INTEGER NOT NULL,
    "valid_from" INTEGER NOT NULL,
    "valid_to" INTEGER,
    "body" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "first_period" TEXT,
    "last_period" TEXT,
    "last_value" DECIMAL,
    "last_status" CHAR(1),

    CONSTRAINT "snapshot_pkey" PRIMARY KEY ("series_id","valid_from")
);

-- CreateIndex
CREATE UNIQUE INDEX "annotation_version_code_valid_from_key" ON "annotation_version"("code", "valid_from");

-- CreateIndex
CREATE UNIQUE INDEX "area_version_code_valid_from_key" ON "area_version"("code", "valid_from");

-- CreateIndex
CREATE UNIQUE INDEX "area_group_version_code_valid_from_key" ON "area_group_version"("code", "valid_from");

-- CreateIndex
CREATE UNIQUE INDEX "pillar_version_code_valid_from_key" ON "pillar_version"("code", "valid_from");

-- CreateIndex
CREATE UNIQUE INDEX "source_version_code_valid_from_key" ON "source_version"("code", "valid_from");

-- CreateIndex
CREATE UNIQUE INDEX "dataset_version_code_valid_from_key" ON "dataset_version"("code", "valid_from");

-- CreateIndex
CREATE UNIQUE INDEX "indicator_version_code_valid_from_key" ON "indicator_version"("code", "valid_from");

-- CreateIndex
CREATE UNIQUE INDEX "app_user_email_key" ON "app_user"("email");

-- CreateIndex
CREATE INDEX "session_user_id_idx" ON "session"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "api_token_hash_key" ON "api_token"("hash");

-- CreateIndex
CREATE INDEX "api_token_user_id_idx" ON "api_token"("user_id");

-- CreateIndex
CREATE INDEX "audit_log_subject_idx" ON "audit_log"("subject");

-- CreateIndex
CREATE UNIQUE INDEX "publication_changeset_id_key" ON "publication"("changeset_id");

-- CreateIndex
CREATE INDEX "publication_published_at_idx" ON "publication"("published_at");

-- CreateIndex
CREATE INDEX "changeset_state_updated_at_idx" ON "changeset"("state", "updated_at");

-- CreateIndex
CREATE UNIQUE INDEX "changeset_author_id_idempotency_key_key" ON "changeset"("author_id", "idempotency_key");

-- CreateIndex
CREATE INDEX "changeset_step_changeset_id_idx" ON "changeset_step"("changeset_id");

-- CreateIndex
CREATE UNIQUE INDEX "series_key_key" ON "series"("key");

-- CreateIndex
CREATE INDEX "series_ref_area_idx" ON "series"("ref_area");

-- CreateIndex
CREATE INDEX "series_counterpart_idx" ON "series"("counterpart");

-- CreateIndex
CREATE UNIQUE INDEX "series_indicator_ref_area_counterpart_freq_key" ON "series"("indicator", "ref_area", "counterpart", "freq");

-- CreateIndex
CREATE INDEX "observation_valid_from_idx" ON "observation"("valid_from");

-- CreateIndex
CREATE UNIQUE INDEX "observation_series_id_period_valid_from_key" ON "observation"("series_id", "period", "valid_from");

-- AddForeignKey
ALTER TABLE "annotation_version" ADD CONSTRAINT "annotation_version_code_fkey" FOREIGN KEY ("code") REFERENCES "annotation"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "annotation_version" ADD CONSTRAINT "annotation_version_indicator_fkey" FOREIGN KEY ("indicator") REFERENCES "indicator"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "annotation_version" ADD CONSTRAINT "annotation_version_area_fkey" FOREIGN KEY ("area") REFERENCES "area"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "annotation_version" ADD CONSTRAINT "annotation_version_counterpart_fkey" FOREIGN KEY ("counterpart") REFERENCES "area"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "area_version" ADD CONSTRAINT "area_version_code_fkey" FOREIGN KEY ("code") REFERENCES "area"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "area_group_version" ADD CONSTRAINT "area_group_version_code_fkey" FOREIGN KEY ("code") REFERENCES "area_group"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pillar_version" ADD CONSTRAINT "pillar_version_code_fkey" FOREIGN KEY ("code") REFERENCES "pillar"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source_version" ADD CONSTRAINT "source_version_code_fkey" FOREIGN KEY ("code") REFERENCES "source"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dataset_version" ADD CONSTRAINT "dataset_version_code_fkey" FOREIGN KEY ("code") REFERENCES "dataset"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dataset_version" ADD CONSTRAINT "dataset_version_source_fkey" FOREIGN KEY ("source") REFERENCES "source"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "indicator_version" ADD CONSTRAINT "indicator_version_code_fkey" FOREIGN KEY ("code") REFERENCES "indicator"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "indicator_version" ADD CONSTRAINT "indicator_version_pillar_fkey" FOREIGN KEY ("pillar") REFERENCES "pillar"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "indicator_version" ADD CONSTRAINT "indicator_version_source_fkey" FOREIGN KEY ("source") REFERENCES "source"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "indicator_version" ADD CONSTRAINT "indicator_version_dataset_fkey" FOREIGN KEY ("dataset") REFERENCES "dataset"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_token" ADD CONSTRAINT "api_token_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "one_time_link" ADD CONSTRAINT "one_time_link_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication" ADD CONSTRAINT "publication_changeset_id_fkey" FOREIGN KEY ("changeset_id") REFERENCES "changeset"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication" ADD CONSTRAINT "publication_published_by_id_fkey" FOREIGN KEY ("published_by_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "changeset" ADD CONSTRAINT "changeset_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "changeset_cell" ADD CONSTRAINT "changeset_cell_changeset_id_fkey" FOREIGN KEY ("changeset_id") REFERENCES "changeset"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "changeset_cell" ADD CONSTRAINT "changeset_cell_updated_by_id_fkey" FOREIGN KEY ("updated_by_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "changeset_entry" ADD CONSTRAINT "changeset_entry_changeset_id_fkey" FOREIGN KEY ("changeset_id") REFERENCES "changeset"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "changeset_entry" ADD CONSTRAINT "changeset_entry_updated_by_id_fkey" FOREIGN KEY ("updated_by_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "changeset_step" ADD CONSTRAINT "changeset_step_changeset_id_fkey" FOREIGN KEY ("changeset_id") REFERENCES "changeset"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "changeset_step" ADD CONSTRAINT "changeset_step_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "approval" ADD CONSTRAINT "approval_changeset_id_fkey" FOREIGN KEY ("changeset_id") REFERENCES "changeset"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "approval" ADD CONSTRAINT "approval_reviewer_id_fkey" FOREIGN KEY ("reviewer_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "series" ADD CONSTRAINT "series_indicator_fkey" FOREIGN KEY ("indicator") REFERENCES "indicator"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "series" ADD CONSTRAINT "series_ref_area_fkey" FOREIGN KEY ("ref_area") REFERENCES "area"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "series" ADD CONSTRAINT "series_counterpart_fkey" FOREIGN KEY ("counterpart") REFERENCES "area"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "observation" ADD CONSTRAINT "observation_series_id_fkey" FOREIGN KEY ("series_id") REFERENCES "series"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "observation" ADD CONSTRAINT "observation_source_code_fkey" FOREIGN KEY ("source_code") REFERENCES "source"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "snapshot" ADD CONSTRAINT "snapshot_series_id_fkey" FOREIGN KEY ("series_id") REFERENCES "series"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
