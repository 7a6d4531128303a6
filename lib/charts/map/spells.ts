/** The frames of one area are told as spells: which class it was of, from when to when. */

export interface Spell<Letter extends string> {
  letter: Letter;
  from: string;
  to: string;
}

/** Letters by period, oldest first, joined while they stay the same. */
export function spellsOf<Letter extends string>(letters: Iterable<Letter>, periods: readonly string[]): Spell<Letter>[] {
  const spells: Spell<Letter>[] = [];
  [...letters].forEach((letter, index) => {
    const period = periods[index]!;
    const last = spells.at(-1);
    if (last?.letter === letter) last.to = period;
    else spells.push({ letter, from: period, to: period });
  });
  return spells;
}
