/** Indicators that count the same things in different ways may stand beside each other, and are never added up; which they are is known from their guards. */
import "server-only";

export interface Guarded {
  indicator: string;
  /** The subject and whose way of counting it is, such as `goods-trade:imts`. */
  guardGroup: string;
}

export interface BasesApart {
  /** What all of them count, such as `goods-trade`. */
  subject: string;
  /** One for each way of counting. */
  indicators: string[];
}

/** The subjects that are counted in more than one way, each with its indicators. */
export function basesApart(guarded: readonly Guarded[]): BasesApart[] {
  const subjectOf = (group: string) => group.split(":")[0]!;
  return [...new Set(guarded.map(({ guardGroup }) => subjectOf(guardGroup)))].flatMap((subject) => {
    const own = guarded.filter(({ guardGroup }) => subjectOf(guardGroup) === subject);
    const ways = new Set(own.map(({ guardGroup }) => guardGroup));
    return ways.size < 2 ? [] : [{ subject, indicators: own.map(({ indicator }) => indicator) }];
  });
}
