/** Where the Prisma tools find the schema and the migrations; the address of the database comes from the environment. */
import { defineConfig } from "prisma/config";

export default defineConfig({
  schema: "schema",
  migrations: { path: "migrations" },
  datasource: { url: process.env.DATABASE_URL ?? "postgresql://localhost/puente" },
});
