import { type Dimension, dimensionNames, dimensions } from '../../shared/model/codes.ts';
import type { ProfileKind } from '../../shared/model/profile.ts';
import type { Language, Pairing } from '../matching/index.ts';
import type { Cell, TableFormat } from './table.ts';
import { writeTable } from './write-table.ts';

/** A ranked list as it is read from the service or computed in a batch; `labels` are titles and headlines by kind and id. */
export interface RankedSource {
  readonly pairings: readonly Pairing[];
  readonly labels: Readonly<Record<ProfileKind, Readonly<Record<string, string>>>>;
}

/** Most sentences in a cell: more than these nobody reads in a table. */
const mostSentences = 12;

const words = {
  zh: {
    rank: '名次',
    vacancyId: '职位编号',
    vacancy: '职位',
    candidateId: '候选人编号',
    candidate: '候选人',
    score: '得分',
    rankScore: '排序分',
    confidence: '可信度',
    fits: '符合',
    missing: '缺少',
    ask: '需询问',
    separator: '；',
  },
  en: {
    rank: 'Rank',
    vacancyId: 'Vacancy id',
    vacancy: 'Vacancy',
    candidateId: 'Candidate id',
    candidate: 'Candidate',
    score: 'Score',
    rankScore: 'Rank score',
    confidence: 'Confidence',
    fits: 'What fits',
    missing: 'What is missing',
    ask: 'What to ask',
    separator: '; ',
  },
} as const;

/** The headings of a ranked table, in the order of `rankedRow`. */
export function rankedHeadings(lang: Language): readonly string[] {
  const w = words[lang];
  const scores = dimensions.map((dimension) => dimensionNames[dimension][lang]);
  return [
    ...[w.rank, w.vacancyId, w.vacancy, w.candidateId, w.candidate, w.score, w.rankScore, w.confidence],
    ...[w.fits, w.missing, w.ask, ...scores],
  ];
}

/** One pairing as the cells of a ranked table: ids, titles, numbers, then what fits, what is missing and what to ask. */
export function rankedRow(pairing: Pairing, labels: RankedSource['labels'], lang: Language): readonly Cell[] {
  const joined = (texts: readonly string[]) => [...new Set(texts)].slice(0, mostSentences).join(words[lang].separator);
  return [
    pairing.rank,
    pairing.vacancyId,
    labels.vacancy[pairing.vacancyId] ?? '',
    pairing.candidateId,
    labels.candidate[pairing.candidateId] ?? '',
    pairing.score,
    pairing.rankScore,
    pairing.confidence,
    joined(fits(pairing)),
    joined(pairing.missing.map(({ text }) => text)),
    joined(pairing.ask.map(({ question }) => question)),
    ...dimensions.map((dimension) => dimensionScore(pairing, dimension)),
  ];
}

/**
 * Ranked lists as a file, one pairing a row in the order given, with headings in `lang`. Formula-safe.
 * No contact data: a pairing has none, and labels are titles and headlines.
 */
export async function writeRankedTable(
  lists: Iterable<RankedSource>,
  options: { readonly format: TableFormat; readonly lang: Language },
): Promise<Uint8Array> {
  const rows: (readonly Cell[])[] = [];
  for (const list of lists) {
    for (const pairing of list.pairings) rows.push(rankedRow(pairing, list.labels, options.lang));
  }
  return await writeTable({ headings: rankedHeadings(options.lang), rows }, options.format);
}

/** What speaks for the pairing, the weightiest first. */
function fits(pairing: Pairing): string[] {
  return dimensions
    .flatMap((dimension) => pairing.dimensions[dimension]?.evidence ?? [])
    .filter(({ status }) => status === 'met' || status === 'partly')
    .sort((a, b) => b.points - a.points)
    .map(({ text }) => text);
}

/** The dimension's own score, or an empty cell where it does not apply or is not known. */
function dimensionScore(pairing: Pairing, dimension: Dimension): number | null {
  const judged = pairing.dimensions[dimension];
  return judged && judged.confidence > 0 ? judged.score : null;
}
