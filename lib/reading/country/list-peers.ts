/** A country's figures are set among those of the region's other states for the same years, read without their other years. */
import "server-only";
import { database } from "@/lib/db/query";
import { trueAt } from "@/lib/db/versioned";
import type { Period } from "@/lib/domain/period";
import type { Scope } from "../scope";

export interface PeersAsked {
  indicator: string;
  counterpart: string;
  /** A year. */
  period: Period;
}

export type PeerValues = ReadonlyMap<string, readonly string[]>;

/** By `peersKey`: the exact values that states of the region have for that year, the country's own among them. */
export async function listPeers(scope: Scope, asked: readonly PeersAsked[]): Promise<PeerValues> {
  const rows = await database.rows<PeersAsked & { values: string[] }>(
    `select s.indicator, s.counterpart, o.period, array_agg(o.value::text) as values
     from unnest($2::text[], $3::text[], $4::text[]) as a(indicator, counterpart, period)
     join series s on s.indicator = a.indicator and s.counterpart = a.counterpart and s.freq = 'A' and ${trueAt("s", 1)}
     join area_version v on v.code = s.ref_area and v.lac and ${trueAt("v", 1)}
     join observation o on o.series_id = s.id and o.period = a.period and o.value is not null and ${trueAt("o", 1)}
     group by s.indicator, s.counterpart, o.period`,
    [scope.at, asked.map(({ indicator }) => indicator), asked.map(({ counterpart }) => counterpart), asked.map(({ period }) => period)],
  );
  return new Map(rows.map((row) => [peersKey(row), row.values]));
}

export function peersKey({ indicator, counterpart, period }: PeersAsked): string {
  return `${indicator}.${counterpart}.${period}`;
}
