/** What a list is ordered by: rank score, then score, both falling, then id rising by UTF-16 code units. */
export interface Placed {
  readonly id: string;
  readonly rankScore: number;
  readonly score: number;
}

/** Negative when `a` stands before `b`. */
export function comparePlaced(a: Placed, b: Placed): number {
  return b.rankScore - a.rankScore || b.score - a.score || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** The best `length` of any number of entries: a binary heap with the worst kept one on top. Exact, whatever the order of arrival. */
export class BestList<Entry extends Placed> {
  private readonly heap: Entry[] = [];
  private readonly length: number;

  constructor(length: number) {
    this.length = length;
  }

  /** True when an entry with these figures would be kept: asked before an entry is made. */
  takes(id: string, rankScore: number, score: number): boolean {
    if (this.heap.length < this.length) return true;
    const worst = this.heap[0];
    if (!worst) return false;
    if (rankScore !== worst.rankScore) return rankScore > worst.rankScore;
    if (score !== worst.score) return score > worst.score;
    return id < worst.id;
  }

  add(entry: Entry): void {
    if (!this.takes(entry.id, entry.rankScore, entry.score)) return;
    if (this.heap.length < this.length) {
      this.heap.push(entry);
      this.rise(this.heap.length - 1);
    } else {
      this.heap[0] = entry;
      this.sink(0);
    }
  }

  /** What was kept, best first. */
  inOrder(): Entry[] {
    return this.heap.toSorted(comparePlaced);
  }

  private rise(from: number): void {
    let child = from;
    while (child > 0) {
      const parent = (child - 1) >> 1;
      if (!this.worse(child, parent)) return;
      this.swap(child, parent);
      child = parent;
    }
  }

  private sink(from: number): void {
    let parent = from;
    for (;;) {
      const left = 2 * parent + 1;
      const right = left + 1;
      let worst = parent;
      if (this.worse(left, worst)) worst = left;
      if (this.worse(right, worst)) worst = right;
      if (worst === parent) return;
      this.swap(parent, worst);
      parent = worst;
    }
  }

  private worse(a: number, b: number): boolean {
    const one = this.heap[a];
    const other = this.heap[b];
    return one !== undefined && other !== undefined && comparePlaced(one, other) > 0;
  }

  private swap(a: number, b: number): void {
    const one = this.heap[a];
    const other = this.heap[b];
    if (one === undefined || other === undefined) return;
    this.heap[a] = other;
    this.heap[b] = one;
  }
}
