import { understand } from '../../services/understanding/index.ts';
import { resolveSkills, skillLabel } from '../../services/understanding/skills/resolve-skill.ts';
import { foldName } from '../../services/understanding/text/squeezed-text.ts';
import { importances } from '../../shared/model/codes.ts';
import type { SkillCriterion } from '../../shared/model/understood.ts';
import type { Measured } from './measured.ts';
import { type Posting, postings, postingVacancy } from './read-postings.ts';

const set = 'postings zh, skills';
const method = 'Duijie';

/**
 * The skills read from title and description against the posting's own list, on the postings of 智联招聘 that have one:
 * micro precision, recall and F1 over exact concepts, the names of the list resolved as in a field for skills. A list
 * holds two or three names and a text many more, so the precision is bound to be low; beside it stands the F1 when only
 * the vacancy's k strongest criteria count, k being the length of the list.
 */
export function measurePostingSkills(): readonly Measured[] {
  const rows = postings()
    .filter(({ site, skills = [] }) => site === 'zhaopin' && skills.length > 0)
    .map(rowOf);
  if (rows.length === 0) return [];
  const all = scoresOf(rows, ({ read }) => read);
  const strongest = scoresOf(rows, ({ read, wanted }) => read.slice(0, wanted.length));
  const note = `${rows.length} postings; ${missesIn(rows)}; ${besideIn(rows)}`;
  const inText = rows.map((row) => ({ ...row, wanted: row.wanted.filter(({ named }) => named) }));
  return [
    { set, method, measure: 'precision', value: all.precision, note },
    { set, method, measure: 'recall', value: all.recall, note },
    {
      set,
      method,
      measure: 'recall, names that stand in the text',
      value: scoresOf(inText, ({ read }) => read).recall,
    },
    { set, method, measure: 'F1', value: all.f1, note },
    { set, method, measure: 'F1 of the k strongest', value: strongest.f1, note: 'k: the length of the posting’s list' },
  ];
}

interface Wanted {
  readonly concept: string;
  /** Whether the tables know the name, and whether title or description hold it, folded. */
  readonly known: boolean;
  readonly named: boolean;
}

interface Row {
  readonly wanted: readonly Wanted[];
  /** Concepts read from the text, the strongest first; within one importance as they stand in the text. */
  readonly read: readonly string[];
}

function rowOf(posting: Posting): Row {
  const text = foldName(`${posting.title}\n${posting.description}`);
  const wanted = (posting.skills ?? []).flatMap((name) =>
    resolveSkills(name, () => text).skills.map(({ concept, known }) => ({
      concept,
      known,
      named: text.includes(foldName(name)),
    })),
  );
  const { skills = [] } = understand('vacancy', postingVacancy(posting));
  return {
    wanted: [...new Map(wanted.map((one) => [one.concept, one])).values()],
    read: [...new Set(skills.filter(isWanted).toSorted(byImportance).flatMap(conceptsOf))],
  };
}

const isWanted = ({ importance }: SkillCriterion): boolean => importance !== 'excluded';

const conceptsOf = ({ alternatives }: SkillCriterion): readonly string[] => alternatives.map(({ concept }) => concept);

function byImportance(a: SkillCriterion, b: SkillCriterion): number {
  return importances.indexOf(a.importance) - importances.indexOf(b.importance);
}

function scoresOf(
  rows: readonly Row[],
  readOf: (row: Row) => readonly string[],
): { readonly precision: number; readonly recall: number; readonly f1: number } {
  const sum = (count: (row: Row) => number): number => rows.reduce((total, row) => total + count(row), 0);
  const found = sum((row) => row.wanted.filter(({ concept }) => readOf(row).includes(concept)).length);
  const wanted = sum((row) => row.wanted.length);
  const read = sum((row) => readOf(row).length);
  return { precision: found / (read || 1), recall: found / (wanted || 1), f1: (2 * found) / (wanted + read || 1) };
}

/** What was read and stands on no list, and the most frequent of it. */
function besideIn(rows: readonly Row[]): string {
  const counts = new Map<string, number>();
  for (const { wanted, read } of rows) {
    const listed = new Set(wanted.map(({ concept }) => concept));
    for (const concept of read) if (!listed.has(concept)) counts.set(concept, (counts.get(concept) ?? 0) + 1);
  }
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const often = [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, 6);
  return `read beside the lists: ${total}, most often ${often.map(([concept, count]) => `${skillLabel(concept) ?? concept} ${count} times`).join(', ')}`;
}

/** Where the names of the lists went, as numbers. */
function missesIn(rows: readonly Row[]): string {
  const all = rows.flatMap(({ wanted, read }) => wanted.map((one) => ({ ...one, found: read.includes(one.concept) })));
  const count = (fits: (one: Wanted & { readonly found: boolean }) => boolean): number => all.filter(fits).length;
  return [
    `${all.length} names, ${count(({ known }) => known)} of them in the taxonomy, ${count(({ named }) => named)} word for word in the text`,
    `missed: ${count(({ found, known, named }) => !found && !known && named)} in the text that no table knows`,
    `${count(({ found, known, named }) => !found && !known && !named)} neither in the text nor known`,
    `${count(({ found, known, named }) => !found && known && !named)} known that the text does not name so`,
    `${count(({ found, known, named }) => !found && known && named)} known and named but not read`,
  ].join(', ');
}
