import type { Importance } from '../../../shared/model/codes.ts';
import type { DegreeCriterion, Discipline, Source, Warning } from '../../../shared/model/understood.ts';
import type { Vacancy } from '../../../shared/model/vacancy.ts';
import type { Clause } from '../text/clauses.ts';
import { foldName, unitAt } from '../text/squeezed-text.ts';
import { sourceOfHit, type TextField } from '../text/text-field.ts';
import { wordingOf } from '../text/wording.ts';
import { byClause, disciplinesBetween, type LevelMention, levelMentions, levelRank } from './degree-mentions.ts';
import { distinctDisciplines, resolveDisciplines } from './disciplines.ts';

/** What a vacancy asks of degrees: its field, and what the text adds where the field is silent. */
export function readDegreeCriterion(
  degree: Vacancy['degree'],
  fields: readonly TextField[],
  warnings: Warning[],
): DegreeCriterion | undefined {
  const read = fromText(fields);
  if (!degree) return read;
  if (degree.min && read?.min && degree.min !== read.min) {
    warnings.push({
      code: 'text.contradicts',
      pointer: read.source.pointer,
      params: { field: '/degree/min', used: degree.min, text: read.min },
    });
  }
  const named = degree.disciplines && namedDisciplines(degree.disciplines, '/degree/disciplines', warnings);
  const disciplines = named ?? read?.disciplines;
  const min = degree.min ?? (degree.max ? undefined : read?.min);
  return {
    ...(min && { min }),
    ...(degree.max && { max: degree.max }),
    importance: degree.importance ?? (degree.min || degree.max ? 'required' : (read?.importance ?? 'strong')),
    ...(disciplines && {
      disciplines,
      disciplineImportance: named ? fieldImportance(degree.importance) : (read?.disciplineImportance ?? 'strong'),
    }),
    source: { pointer: '/degree' },
  };
}

/** One `importance` covers the whole field; without one, disciplines are `strong`. */
const fieldImportance = (stated: Importance | undefined): Importance => stated ?? 'strong';

/** The disciplines of a list of wordings; what the table does not know is kept as its own and reported. */
export function namedDisciplines(
  wordings: readonly string[],
  pointer: string,
  warnings: Warning[],
): readonly Discipline[] {
  return distinctDisciplines(
    wordings.flatMap((wording, index) => {
      const found = resolveDisciplines(wording);
      if (found) return found;
      warnings.push({ code: 'discipline.unknown', pointer: `${pointer}/${index}`, params: { wording } });
      return [{ code: `own:${foldName(wording)}`, label: wording }];
    }),
  );
}

interface ClauseDegree {
  readonly level?: LevelMention;
  readonly levelImportance: Importance;
  readonly disciplines?: readonly Discipline[];
  readonly importance: Importance;
  readonly source: Source;
}

function fromText(fields: readonly TextField[]): DegreeCriterion | undefined {
  const found = fields.flatMap((field) => clauseDegrees(field));
  const level =
    lowest(found.filter(({ level, levelImportance }) => level && levelImportance !== 'preferred')) ?? lowest(found);
  const disciplines = distinctDisciplines(found.flatMap((clause) => clause.disciplines ?? []));
  const first = level ?? found.find((clause) => clause.disciplines);
  if (!first) return undefined;
  const disciplineImportance = found.find((clause) => clause.disciplines)?.importance ?? 'strong';
  return {
    ...(level?.level && { min: level.level.level }),
    importance: level?.levelImportance ?? 'strong',
    ...(disciplines.length > 0 && { disciplines, disciplineImportance }),
    source: first.source,
  };
}

function lowest(found: readonly ClauseDegree[]): ClauseDegree | undefined {
  return found.reduce<ClauseDegree | undefined>((best, next) => {
    if (!next.level) return best;
    return !best?.level || levelRank(next.level.level) < levelRank(best.level.level) ? next : best;
  }, undefined);
}

/** A clause this short that names a level can only be about it (`学历：本科`). */
const shortClause = 12;
const asksForDiscipline = /专业|major|degree|discipline|毕业|背景|background/;
const aboutDegree =
  /学历|学位|及以上|以上|起|毕业|专业|优先|degree|or above|or higher|minimum|at least|required|\bin\b|preferred|qualification/;

function clauseDegrees(field: TextField): readonly ClauseDegree[] {
  const inTitle = field.pointer === '/title';
  const mentions = byClause(field, levelMentions(field));
  return field.clauses.flatMap((clause, index) => {
    const named = mentions.get(clause) ?? [];
    const levels = inTitle || clause.text.length <= shortClause || aboutDegree.test(clause.text) ? named : [];
    if (levels.length === 0 && (!asksForDiscipline.test(clause.text) || /不限/.test(clause.text))) return [];
    const range = { from: clause.from, to: endOfList(field.clauses, index) };
    const disciplines = inTitle ? undefined : disciplinesBetween(field, ...squeezedRange(field, range));
    return levels.length > 0 || disciplines ? [clauseDegree(field, clause, levels, disciplines)] : [];
  });
}

function clauseDegree(
  field: TextField,
  clause: Clause,
  levels: readonly LevelMention[],
  disciplines: ReturnType<typeof disciplinesBetween>,
): ClauseDegree {
  const level = levels.reduce<LevelMention | undefined>(
    (low, next) => (!low || levelRank(next.level) < levelRank(low.level) ? next : low),
    undefined,
  );
  const wording = wordingOf(clause.text);
  const importance = wording === 'required' || wording === 'preferred' ? wording : 'strong';
  const hit = level ?? disciplines ?? { from: 0, to: 1 };
  return {
    ...(level && { level }),
    levelImportance: importance,
    ...(disciplines && { disciplines: disciplines.disciplines }),
    importance,
    source: sourceOfHit(field, hit),
  };
}

/** `degree in English, Public Administration or Law`: an English list of disciplines runs on over commas, up to another subject. */
function endOfList(clauses: readonly Clause[], index: number): number {
  const first = clauses[index];
  if (!first || !/\b(?:in|of)\s/.test(first.text)) return first?.to ?? 0;
  let end = first.to;
  for (const next of clauses.slice(index + 1, index + 1 + longestList)) {
    if (next.sentence !== first.sentence || /[^ -~]/.test(next.text) || notStudy.test(next.text)) break;
    end = next.to;
  }
  return end;
}

/** Longer lists of disciplines are not written in one sentence. */
const longestList = 8;
const notStudy =
  /\d|\b(?:experience|skills?|knowledge|ability|able|years?|with|required|must|prefer\w*|proficien\w*|familiar)\b/;

/** The squeezed offsets of a stretch. */
function squeezedRange({ squeezed }: TextField, clause: Pick<Clause, 'from' | 'to'>): readonly [number, number] {
  return [unitAt(squeezed, clause.from), unitAt(squeezed, clause.to)];
}
