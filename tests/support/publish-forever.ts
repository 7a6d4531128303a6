/** A process that proposes and publishes without end, to be killed at any moment; it prints each publication once it is acknowledged. */
import { createChangeset } from "@/lib/editing/changesets/create-changeset";
import { publishChangeset } from "@/lib/editing/changesets/publish-changeset";
import { submitChangeset } from "@/lib/editing/changesets/submit-changeset";
import type { Actor } from "@/lib/domain/role";

const { editor, reviewer, seed } = JSON.parse(process.argv[2]!) as { editor: Actor; reviewer: Actor; seed: number };
const CELLS = 400;

for (let round = 0; ; round += 1) {
  const items = Array.from({ length: CELLS }, (_, index) => ({
    series: `GDP_USD.${["BRA", "CHL", "PER"][index % 3]}._Z.A`,
    period: String(1000 + Math.floor(index / 3)),
    value: `${seed}${String(round).padStart(4, "0")}.5`,
  }));
  const made = await createChangeset(editor, { message: `Seed ${seed}, round ${round}`, items, entries: [] });
  if (!made.ok) throw new Error(made.problem.message);
  await submitChangeset(editor, made.value.id);
  const published = await publishChangeset(reviewer, made.value.id);
  if (!published.ok) throw new Error(published.problem.message);
  process.stdout.write(`${made.value.id}\n`);
}
