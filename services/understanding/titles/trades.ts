import { skillAliases } from '../skills/taxonomy.ts';
import { foldName } from '../text/squeezed-text.ts';
import { occupationAliases } from './occupations.ts';

/** What follows a skill's name and makes an occupation of it. */
const heads = [
  ...[
    '工',
    '员',
    '师',
    '师傅',
    '技师',
    '技工',
    '技术员',
    '操作工',
    '操作员',
    '工程师',
    '研究员',
    '专员',
    '研发工程师',
    '科学家',
  ],
  ...['engineer', 'scientist', 'technician', 'specialist', 'operator', 'worker', 'researcher', 'analyst'],
].map(foldName);

const occupationOf: ReadonlyMap<string, string> = new Map([...occupationAliases].reverse());
const pairs = new Map<string, Set<string>>();
for (const { folded, concept, use } of skillAliases) {
  if (use !== 'free' || folded.length < 2) continue;
  for (const head of heads) {
    const occupation = occupationOf.get(folded + head);
    if (occupation) link(concept, occupation);
  }
}

/** The occupations that are named after a skill (装配 and 装配工), and the skills after which one is named; ordered by code. */
export function namesakes(term: string): readonly string[] {
  return [...(pairs.get(term) ?? [])].sort();
}

function link(skill: string, occupation: string): void {
  pairs.set(skill, (pairs.get(skill) ?? new Set()).add(occupation));
  pairs.set(occupation, (pairs.get(occupation) ?? new Set()).add(skill));
}
