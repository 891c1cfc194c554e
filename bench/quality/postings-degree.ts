import { understand } from '../../services/understanding/index.ts';
import { type DegreeLevel, degreeLevels } from '../../shared/model/codes.ts';
import type { Measured } from './measured.ts';
import { type Posting, postings, postingVacancy } from './read-postings.ts';

/** The words for a degree by which a text is taken to name one; independent of the reader, so that what it misses counts. */
const words: readonly (readonly [RegExp, DegreeLevel])[] = [
  [/学历不限|不限学历|学历要求[:：]?不限/, 'none'],
  [/高中/, 'upper-secondary'],
  [/中专|中技/, 'vocational'],
  [/大专|专科|associate degree|diploma/i, 'associate'],
  [/本科|学士|bachelor|\bB\.?Sc\b/i, 'bachelor'],
  [/硕士|研究生|masters?(?:'|’)s?\b|masters? (?:degree|of)|\bM\.?Sc\b/i, 'master'],
  [/博士|\bPh\.?D\b/i, 'doctorate'],
];

const set = 'postings zh, degree';
const method = 'Duijie';

/**
 * The least degree read from title and description against the posting's own field, over the postings whose text has a word
 * for a degree. Beside it: the same where the text has the field's own word (elsewhere no reader can find what the field
 * says), how often it errs towards more and towards less, and how often nothing was read.
 */
export function measurePostingDegrees(): readonly Measured[] {
  const rows = postings().flatMap((posting) => rowOf(posting) ?? []);
  if (rows.length === 0) return [];
  const named = rows.filter(({ named, field }) => named.includes(field));
  const share = (of: readonly Row[], fits: (row: Row) => boolean): number => of.filter(fits).length / (of.length || 1);
  const note = `${rows.length} postings whose text has a word for a degree`;
  return [
    { set, method, measure: 'exact', value: share(rows, isRight), note },
    {
      set,
      method,
      measure: 'exact, text has the word of the field',
      value: share(named, isRight),
      note: `${named.length} postings; ${contradictions(rows)}`,
    },
    { set, method, measure: 'read a higher degree', value: share(rows, (row) => rank(row) > rankOf(row.field)), note },
    {
      set,
      method,
      measure: 'read a lower degree',
      value: share(rows, (row) => row.read !== undefined && rank(row) < rankOf(row.field)),
      note,
    },
    { set, method, measure: 'read none though named', value: share(rows, (row) => row.read === undefined), note },
  ];
}

/** Postings whose text does not have the field's word, by how they differ: noise of the labels that no reading can undo. */
function contradictions(rows: readonly Row[]): string {
  const other = rows.filter(({ named, field }) => !named.includes(field));
  const none = other.filter(({ field }) => field === 'none').length;
  const rest = other.filter(({ field }) => field !== 'none');
  const less = rest.filter(({ named, field }) => named.every((level) => rankOf(level) < rankOf(field))).length;
  const more = rest.filter(({ named, field }) => named.every((level) => rankOf(level) > rankOf(field))).length;
  return `the other ${other.length} contradict themselves: the field asks for no degree and the text for one in ${none}, the text names only lower ones in ${less}, only higher ones in ${more}, both in ${rest.length - less - more}`;
}

export interface Row {
  readonly posting: Posting;
  readonly field: DegreeLevel;
  readonly named: readonly DegreeLevel[];
  readonly read: DegreeLevel | undefined;
}

/** What is compared for one posting; undefined where its text has no word for a degree. */
export function rowOf(posting: Posting): Row | undefined {
  const text = `${posting.title}\n${posting.description}`;
  const named = words.flatMap(([pattern, level]) => (pattern.test(text) ? [level] : []));
  const field = fieldLevel(posting.degree);
  if (named.length === 0 || !field) return undefined;
  return { posting, field, named, read: understand('vacancy', postingVacancy(posting)).degree?.min };
}

/** Whether the reading is the field's level; no minimum read is right where the field asks for none. */
export const isRight = ({ field, read }: Row): boolean => (read ?? 'none') === field;

const rankOf = (level: DegreeLevel): number => degreeLevels.indexOf(level);
const rank = ({ read }: Row): number => (read === undefined ? -1 : rankOf(read));

const fieldLevels: readonly (readonly [string, DegreeLevel])[] = [
  ['不限', 'none'],
  ['高中', 'upper-secondary'],
  ['中专', 'vocational'],
  ['大专', 'associate'],
  ['本科', 'bachelor'],
  ['硕士', 'master'],
  ['博士', 'doctorate'],
];

/** The level of a posting's degree field (`统招本科`, `大专及以上`, `学历不限`). */
function fieldLevel(wording: string): DegreeLevel | undefined {
  return fieldLevels.find(([word]) => wording.includes(word))?.[1];
}
