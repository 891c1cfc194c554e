import { bm25, characterGrams, plainTokens, type Scorer, tfIdf } from './baselines.ts';
import { isThere, readGrades, readTable } from './data.ts';
import type { Measured } from './measured.ts';
import { averagePrecision, type Grades, mean, ndcgAt10, ranked } from './metrics.ts';
import { type Ablation, rankAll } from './rank-all.ts';

const folder = 'talentclef2025-titles';

interface TitleSet {
  readonly queries: readonly (readonly [id: string, title: string])[];
  readonly titles: ReadonlyMap<string, string>;
  readonly grades: ReadonlyMap<string, Grades>;
}

/** Titles against titles (TalentCLEF 2025, task A): the engine beside BM25 and character TF-IDF. */
export function measureTitles(): readonly Measured[] {
  if (!isThere(folder)) return [];
  return (['chinese', 'english'] as const).flatMap((language) => {
    const set = readSet(language);
    const documents = (tokens: (text: string) => readonly string[]) =>
      new Map([...set.titles].map(([id, title]) => [id, tokens(title)]));
    const by = (scorer: Scorer, tokens: (text: string) => readonly string[]) => (_id: string, title: string) => {
      const scores = scorer(tokens(title));
      return ranked([...set.titles.keys()].map((document) => [document, scores.get(document) ?? 0]));
    };
    const name = `titles ${language === 'chinese' ? 'zh' : 'en'}`;
    return [
      ...judged(name, 'BM25', set, by(bm25(documents(plainTokens)), plainTokens)),
      ...judged(name, 'character TF-IDF', set, by(tfIdf(documents(characterGrams)), characterGrams)),
      ...judged(name, 'Duijie', set, engineRanking(set)),
    ];
  });
}

/** The engine's ranking of the titles for a query: a vacancy with a title alone, candidates with a headline alone. */
function engineRanking({ queries, titles }: TitleSet, ablation: Ablation = {}): (id: string) => readonly string[] {
  return rankAll(
    queries.map(([id, title]) => ({ id, pool: 'default', title })),
    [...titles].map(([id, headline]) => ({ id, pool: 'default', headline })),
    ablation,
  );
}

function judged(
  name: string,
  method: string,
  { queries, titles, grades }: TitleSet,
  rank: (id: string, title: string) => readonly string[],
): readonly Measured[] {
  const rows = queries.flatMap(([id, title]) => {
    const relevant = grades.get(id);
    if (!relevant) return [];
    const ranking = rank(id, title);
    const same = new Set([...titles].filter(([, other]) => folded(other) === folded(title)).map(([other]) => other));
    const others = new Map([...relevant].filter(([other]) => !same.has(other)));
    const dropped = ranking.filter((other) => !same.has(other));
    return [
      {
        map: averagePrecision(ranking, relevant),
        ndcg: ndcgAt10(ranking, relevant),
        dropped: others.size > 0 ? [averagePrecision(dropped, others)] : [],
      },
    ];
  });
  return [
    { set: name, method, measure: 'MAP', value: mean(rows.map(({ map }) => map)) },
    { set: name, method, measure: 'MAP, same title dropped', value: mean(rows.flatMap(({ dropped }) => dropped)) },
    { set: name, method, measure: 'nDCG@10', value: mean(rows.map(({ ndcg }) => ndcg)) },
  ];
}

function readSet(language: 'chinese' | 'english'): TitleSet {
  const pairs = (file: string): readonly (readonly [string, string])[] =>
    readTable(folder, language, file)
      .slice(1)
      .map(([id = '', title = '']) => [id, title] as const);
  return {
    queries: pairs('queries.tsv'),
    titles: new Map(pairs('corpus_elements.tsv')),
    grades: readGrades(folder, language, 'qrels.tsv'),
  };
}

/** Titles that differ in case, width and spaces alone are the same. */
const folded = (title: string): string => title.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
