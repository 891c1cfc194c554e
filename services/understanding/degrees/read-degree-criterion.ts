import type { Importance } from '../../../shared/model/codes.ts';
import type { DegreeCriterion, Discipline, Source, Warning } from '../../../shared/model/understood.ts';
import type { Vacancy } from '../../../shared/model/vacancy.ts';
import type { Clause } from '../text/clauses.ts';
import { foldName, unitAt } from '../text/squeezed-text.ts';
import { sourceOfHit, type TextField } from '../text/text-field.ts';
import { byClause, disciplinesBetween, levelMentions } from './degree-mentions.ts';
import { distinctDisciplines, resolveDisciplines } from './disciplines.ts';
import { readAskedLevel } from './read-asked-level.ts';

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

/** What the texts ask: a level, disciplines or both. */
function fromText(fields: readonly TextField[]): DegreeCriterion | undefined {
  const level = readAskedLevel(fields);
  const named = fields.flatMap((field) => clauseDisciplines(field));
  const [first] = named;
  const source = level?.source ?? first?.source;
  if (!source) return undefined;
  const disciplines = distinctDisciplines(named.flatMap((clause) => clause.disciplines));
  return {
    ...(level?.min && { min: level.min }),
    ...(level?.max && { max: level.max }),
    importance: level?.importance ?? 'strong',
    ...(first && { disciplines, disciplineImportance: first.importance }),
    source,
  };
}

interface ClauseDisciplines {
  readonly disciplines: readonly Discipline[];
  readonly importance: Importance;
  readonly source: Source;
}

const asksForDiscipline = /专业|major|degree|discipline|毕业|背景|background/;

/** The disciplines of each clause that names a level or says that it is about studies; a title names work, not studies. */
function clauseDisciplines(field: TextField): readonly ClauseDisciplines[] {
  if (field.pointer === '/title') return [];
  const mentions = byClause(field, levelMentions(field));
  return field.clauses.flatMap((clause, index) => {
    const asks = asksForDiscipline.test(clause.text) && !/不限/.test(clause.text);
    if (!asks && !mentions.has(clause)) return [];
    const end = endOfList(field.clauses, index);
    const found = disciplinesBetween(field, ...squeezedRange(field, aroundDemand(clause, end)));
    if (!found) return [];
    const wording = clause.wording;
    const importance = wording === 'required' || wording === 'preferred' ? wording : 'strong';
    return [{ disciplines: found.disciplines, importance, source: sourceOfHit(field, found) }];
  });
}

/** A text without marks is one long clause: there the disciplines stand near the word for studies. */
function aroundDemand(clause: Clause, end: number): Pick<Clause, 'from' | 'to'> {
  if (clause.text.length <= longClause) return { from: clause.from, to: end };
  const words = [...clause.text.matchAll(nearDiscipline)].slice(0, maxWords).map(({ index }) => clause.from + index);
  const [first = clause.from, last = end] = [words[0], words.at(-1)];
  return {
    from: Math.max(clause.from, first - longestNames),
    to: Math.min(Math.max(clause.to, end), last + longestNames),
  };
}

const nearDiscipline = /专业|学历|本科|大专|硕士|博士|major|degree|discipline|毕业/g;
/** Longer clauses are a text without marks; so far from its word stands a list of disciplines; so many words are looked at. */
const [longClause, longestNames, maxWords] = [100, 60, 20];

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
