/** A partner has its colour everywhere; others get what is left, in a fixed order. */
import { NO_COUNTERPART } from "@/lib/domain/series-key";
import type { Tone } from "./series";

const PARTNER_TONES: Record<string, Tone> = { CHN: "china", USA: "us", EUU: "eu", LCN: "lac", WLD: "world" };
/** For areas without a colour of their own. Ink is the first after the chosen one; the rest are told apart by their labels. */
const FREE_TONES: Tone[] = ["other", "ink"];

/** A tone for each series: by its partner where the partners differ, otherwise by the area whose figure it is. */
export function assignTones(series: readonly { refArea: string; counterpart: string }[]): Tone[] {
  const telling = tellingAreas(series);
  const used = new Set<Tone>();
  return telling.map((area): Tone => {
    const own = PARTNER_TONES[area];
    const tone = own && !used.has(own) ? own : (FREE_TONES.find((free) => !used.has(free)) ?? "context");
    used.add(tone);
    return tone;
  });
}

/** The part of each key that differs between the series. */
function tellingAreas(series: readonly { refArea: string; counterpart: string }[]): string[] {
  const partners = new Set(series.map((each) => each.counterpart));
  const areas = new Set(series.map((each) => each.refArea));
  const byPartner = partners.size > 1 || (areas.size === 1 && !partners.has(NO_COUNTERPART));
  return series.map((each) => (byPartner && each.counterpart !== NO_COUNTERPART ? each.counterpart : each.refArea));
}
