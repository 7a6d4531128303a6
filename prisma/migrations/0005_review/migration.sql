-- CreateTable
CREATE TABLE "changeset_comment" (
    "id" SERIAL NOT NULL,
    "changeset_id" INTEGER NOT NULL,
    "series_key" TEXT,
    "period" TEXT,
    "entry_kind" TEXT,
    "entry_code" TEXT,
    "text" TEXT NOT NULL,
    "author_id" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "resolved_at" TIMESTAMPTZ(3),
    "resolved_by_id" INTEGER,

    CONSTRAINT "changeset_comment_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "changeset_comment_changeset_id_idx" ON "changeset_comment"("changeset_id");

-- AddForeignKey
ALTER TABLE "changeset_comment" ADD CONSTRAINT "changeset_comment_changeset_id_fkey" FOREIGN KEY ("changeset_id") REFERENCES "changeset"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "changeset_comment" ADD CONSTRAINT "changeset_comment_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "changeset_comment" ADD CONSTRAINT "changeset_comment_resolved_by_id_fkey" FOREIGN KEY ("resolved_by_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;
