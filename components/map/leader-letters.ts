/** Who leads, and whether clearly, is one letter of the map, and one entry of its legend. */
import { NO_FIGURE } from "@/lib/charts/map/classes";

const PARTNERS = ["CHN", "USA", "EUU"] as const;
export type PartnerCode = (typeof PARTNERS)[number];

type LeadOfArea = { partner: PartnerCode; isClear: boolean } | "equal" | "unknown";

export interface LeaderBasis {
  basis: "partners" | "own" | "cow";
  partners: readonly PartnerCode[];
  /** Oldest first, never empty. */
  years: readonly { period: string; leads: readonly { area: string; lead: LeadOfArea }[] }[];
  /** Areas of which the other way of counting says otherwise, by period. */
  disputed: Readonly<Record<string, readonly string[]>>;
  /** The same page with this way of counting. */
  href: string;
}

/** The letter of a clear lead, and of one that is not. */
const LETTERS: Record<PartnerCode, { clear: string; slight: string }> = { CHN: { clear: "C", slight: "D" }, USA: { clear: "U", slight: "V" }, EUU: { clear: "E", slight: "F" } };
export const EQUAL = "=";

export function letterOf(lead: LeadOfArea): string {
  if (lead === "unknown") return NO_FIGURE;
  if (lead === "equal") return EQUAL;
  return LETTERS[lead.partner][lead.isClear ? "clear" : "slight"];
}

/** Whose letter it is; null where it is nobody's. */
export function partnerOf(letter: string): PartnerCode | null {
  return PARTNERS.find((code) => Object.values(LETTERS[code]).includes(letter)) ?? null;
}

/** Letters in the order of the legend: from one partner's clear lead to the other's, those in between slight. */
export function lettersFor(partners: readonly PartnerCode[]): { letter: string; partner: PartnerCode; isClear: boolean }[] {
  return partners.flatMap((partner, index) => {
    const { clear, slight } = LETTERS[partner];
    const pair = [{ letter: clear, partner, isClear: true }, { letter: slight, partner, isClear: false }];
    return index === partners.length - 1 && partners.length === 2 ? pair.reverse() : pair;
  });
}
