/** Sparse vectors of documents by id, made ready for being searched. */
export type Scorer = (query: readonly string[]) => ReadonlyMap<string, number>;

type Documents = ReadonlyMap<string, readonly string[]>;

/** Character n-grams of a text, 2 to 4 for Chinese, 3 to 5 inside the words of anything else: what the usual character TF-IDF takes. */
export function characterGrams(text: string): readonly string[] {
  const grams: string[] = [];
  for (const run of text.toLowerCase().match(/[\u3400-\u9fff]+|[^\s\u3400-\u9fff]+/g) ?? []) {
    const han = /[\u3400-\u9fff]/.test(run);
    const framed = han ? run : ` ${run} `;
    const [from, to] = han ? [1, 3] : [3, 5];
    for (let length = from; length <= to; length++) {
      for (let at = 0; at + length <= framed.length; at++) grams.push(framed.slice(at, at + length));
    }
  }
  return grams;
}

/** Characters of Chinese, words of anything else: the units of BM25. */
export function plainTokens(text: string): readonly string[] {
  return text.toLowerCase().match(/[\u3400-\u9fff]|[a-z0-9+#]+/g) ?? [];
}

/** Cosine of TF-IDF vectors (raw counts, smoothed idf), as scikit-learn's defaults have it. */
export function tfIdf(documents: Documents): Scorer {
  const idf = idfOf(documents, (count, having) => Math.log((1 + count) / (1 + having)) + 1);
  const vector = (terms: readonly string[]): ReadonlyMap<string, number> => {
    const weighed = [...counted(terms)].flatMap(([term, count]) => {
      const weight = idf.get(term);
      return weight === undefined ? [] : [[term, count * weight] as const];
    });
    const length = Math.sqrt(weighed.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
    return new Map(weighed.map(([term, weight]) => [term, weight / length]));
  };
  const postings = postingsOf(documents, (terms) => vector(terms));
  return (query) => summed(postings, vector(query));
}

/** Okapi BM25 with k1 1.2 and b 0.75. */
export function bm25(documents: Documents): Scorer {
  const idf = idfOf(documents, (count, having) => Math.log(1 + (count - having + 0.5) / (having + 0.5)));
  const lengths = [...documents.values()].map((terms) => terms.length);
  const average = lengths.reduce((sum, length) => sum + length, 0) / (lengths.length || 1) || 1;
  const postings = postingsOf(documents, (terms) => {
    const norm = 1.2 * (0.25 + (0.75 * terms.length) / average);
    return new Map([...counted(terms)].map(([term, count]) => [term, (count * 2.2) / (count + norm)]));
  });
  return (query) => summed(postings, new Map([...new Set(query)].map((term) => [term, idf.get(term) ?? 0])));
}

/** Jaccard's index of two sets, 0 to 1. */
export function jaccard(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const term of one) if (other.has(term)) shared++;
  const all = one.size + other.size - shared;
  return all === 0 ? 0 : shared / all;
}

function counted(terms: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

function idfOf(documents: Documents, weigh: (count: number, having: number) => number): ReadonlyMap<string, number> {
  const having = new Map<string, number>();
  for (const terms of documents.values()) {
    for (const term of new Set(terms)) having.set(term, (having.get(term) ?? 0) + 1);
  }
  return new Map([...having].map(([term, count]) => [term, weigh(documents.size, count)]));
}

type Postings = ReadonlyMap<string, readonly (readonly [id: string, weight: number])[]>;

function postingsOf(documents: Documents, vector: (terms: readonly string[]) => ReadonlyMap<string, number>): Postings {
  const postings = new Map<string, (readonly [string, number])[]>();
  for (const [id, terms] of documents) {
    for (const [term, weight] of vector(terms)) {
      const known = postings.get(term);
      if (known) known.push([id, weight]);
      else postings.set(term, [[id, weight]]);
    }
  }
  return postings;
}

function summed(postings: Postings, query: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const scores = new Map<string, number>();
  for (const [term, weight] of query) {
    for (const [id, other] of postings.get(term) ?? []) scores.set(id, (scores.get(id) ?? 0) + weight * other);
  }
  return scores;
}
