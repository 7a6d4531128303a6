/** Boxes on one axis lie as near to where they belong as they can without touching each other. */

export interface Wanted {
  /** px of the middle. */
  at: number;
  size: number;
  /** What decides who stands above whom; left out: where the middle is wanted. */
  order?: number;
}

interface Cluster {
  /** The place of the cluster's beginning that is best for all its boxes on average. */
  start: number;
  sizes: number[];
  indexes: number[];
  /** Sum of (wanted start of box − its offset in the cluster); start is its mean. */
  sum: number;
}

/**
 * The middles in the order given. Least squares by pooling neighbours that overlap (pool adjacent violators);
 * then the whole is kept between `from` and `to`. Null where the boxes together are larger than that room.
 */
export function spread(wanted: readonly Wanted[], from: number, to: number, gap = 0): number[] | null {
  const total = wanted.reduce((sum, each) => sum + each.size, 0) + gap * Math.max(0, wanted.length - 1);
  if (total > to - from + 1e-9) return null;
  const order = wanted.map((_, index) => index).sort((a, b) => rankOf(wanted[a]!) - rankOf(wanted[b]!) || a - b);
  const clusters: Cluster[] = [];
  for (const index of order) {
    const { at, size } = wanted[index]!;
    let cluster: Cluster = { start: at - size / 2, sizes: [size], indexes: [index], sum: at - size / 2 };
    clamp(cluster, from, to, gap);
    let previous = clusters.at(-1);
    while (previous && previous.start + lengthOf(previous, gap) + gap > cluster.start) {
      clusters.pop();
      cluster = merge(previous, cluster, gap);
      clamp(cluster, from, to, gap);
      previous = clusters.at(-1);
    }
    clusters.push(cluster);
  }
  return middles(clusters, wanted.length, gap);
}

function rankOf({ order, at }: Wanted): number {
  return order ?? at;
}

function merge(a: Cluster, b: Cluster, gap: number): Cluster {
  const sum = a.sum + b.sum - (lengthOf(a, gap) + gap) * b.indexes.length;
  const indexes = [...a.indexes, ...b.indexes];
  return { sum, indexes, sizes: [...a.sizes, ...b.sizes], start: sum / indexes.length };
}

function clamp(cluster: Cluster, from: number, to: number, gap: number) {
  cluster.start = Math.max(from, Math.min(to - lengthOf(cluster, gap), cluster.start));
}

function lengthOf(cluster: Cluster, gap: number): number {
  return cluster.sizes.reduce((sum, size) => sum + size, 0) + gap * (cluster.sizes.length - 1);
}

function middles(clusters: Cluster[], count: number, gap: number): number[] {
  const result = new Array<number>(count).fill(0);
  for (const cluster of clusters) {
    let top = cluster.start;
    cluster.indexes.forEach((index, place) => {
      const size = cluster.sizes[place]!;
      result[index] = top + size / 2;
      top += size + gap;
    });
  }
  return result;
}
