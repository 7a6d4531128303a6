import fc from "fast-check";
import { expect, it } from "vitest";
import { asOf, isTrueAt, type Versioned } from "./version";

interface Row extends Versioned {
  key: string;
  value: number | null;
}

/** What publications do to versions: end the current one of a key and, unless it is removed, open the next. */
function publish(publications: [key: string, value: number | null][][]): Row[] {
  const rows: Row[] = [];
  publications.forEach((changes, index) => {
    const n = index + 1;
    for (const [key, value] of new Map(changes)) {
      const current = rows.find((row) => row.key === key && row.validTo === null);
      if (current) current.validTo = n;
      if (value !== null) rows.push({ key, value, validFrom: n, validTo: null });
    }
  });
  return rows;
}

const changes = fc.array(fc.tuple(fc.constantFrom("a", "b", "c"), fc.option(fc.integer())), { maxLength: 4 });

it("the state as of publication n is what folding the first n publications gives", () => {
  fc.assert(
    fc.property(fc.array(changes, { maxLength: 12 }), (publications) => {
      const rows = publish(publications);
      const folded = new Map<string, number>();
      for (let n = 0; n <= publications.length; n++) {
        for (const [key, value] of publications[n - 1] ?? []) {
          if (value === null) folded.delete(key);
          else folded.set(key, value);
        }
        const standing = asOf(rows, n);
        expect(new Map(standing.map((row) => [row.key, row.value]))).toEqual(folded);
        expect(standing.length).toBe(folded.size);
      }
    }),
  );
});

it("a later publication changes nothing about an earlier state", () => {
  fc.assert(
    fc.property(fc.array(changes, { maxLength: 8 }), changes, (publications, later) => {
      const n = publications.length;
      const plain = (rows: Row[]) => asOf(rows, n).map(({ key, value }) => [key, value]);
      expect(plain(publish([...publications, later]))).toEqual(plain(publish(publications)));
    }),
  );
});

it("a version holds from the publication that made it up to, and not at, the one that ended it", () => {
  const version = { validFrom: 3, validTo: 5 };
  expect([2, 3, 4, 5, 6].map((n) => isTrueAt(version, n))).toEqual([false, true, true, false, false]);
  expect(isTrueAt({ validFrom: 3, validTo: null }, 1e9)).toBe(true);
});
