/** Prisma speaks over the same pool as everything else. */
import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "./generated/client";
import { pool } from "./pool";

const slot = globalThis as typeof globalThis & { __puentePrisma?: { client: PrismaClient; over: object } };

/** The Prisma client for ordinary reads and writes; made anew when the pool was. */
export function prisma(): PrismaClient {
  const over = pool();
  if (slot.__puentePrisma?.over !== over) {
    slot.__puentePrisma = { client: new PrismaClient({ adapter: new PrismaPg(over) }), over };
  }
  return slot.__puentePrisma.client;
}

/** A transaction of Prisma's, for helpers that run inside one. */
export type PrismaTransaction = Parameters<Parameters<PrismaClient["$transaction"]>[0]>[0];
