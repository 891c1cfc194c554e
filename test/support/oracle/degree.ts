import { degreeLevels, skillGrades } from '../../../shared/model/codes.ts';
import type { Discipline, UnderstoodCandidate, UnderstoodVacancy } from '../../../shared/model/understood.ts';
import { type Judged, judged } from './criterion.ts';

export function judgeDegree(vacancy: UnderstoodVacancy, candidate: UnderstoodCandidate): Judged[] {
  const { degree, skillGrade } = vacancy;
  const found: Judged[] = [];
  const common = { dimension: 'degree', owner: 'vacancy' } as const;
  if (degree && (degree.min !== undefined || degree.max !== undefined)) {
    const criterion = degree.max === undefined ? `${degree.min}` : `${degree.min ?? ''}..${degree.max}`;
    const { importance } = degree;
    found.push(judged({ ...common, topic: 'degree', importance, criterion, credit: levelCredit(vacancy, candidate) }));
  }
  if (degree?.disciplines && degree.disciplines.length > 0) {
    found.push(
      judged({
        ...common,
        topic: 'discipline',
        importance: degree.disciplineImportance ?? 'strong',
        criterion: degree.disciplines.map((one) => one.label).join(' / '),
        credit: disciplineCredit(degree.disciplines, candidate),
      }),
    );
  }
  if (skillGrade) {
    const has = candidate.skillGrade && skillGrades.indexOf(candidate.skillGrade.code);
    const min = skillGrades.indexOf(skillGrade.min);
    const credit = has === undefined ? null : stepCredit(has, min, skillGrade.importance === 'required' ? 0 : 5000);
    const { importance, min: criterion } = skillGrade;
    found.push(judged({ ...common, topic: 'grade', importance, criterion, credit }));
  }
  return found;
}

const stepCredit = (has: number, min: number, oneBelow: number): number =>
  has >= min ? 10_000 : has === min - 1 ? oneBelow : 0;

function levelCredit(vacancy: UnderstoodVacancy, candidate: UnderstoodCandidate): number | null {
  if (!candidate.degrees) return null;
  const stated = candidate.degrees.flatMap((one) => (one.level ? [degreeLevels.indexOf(one.level)] : []));
  const best = Math.max(0, ...stated);
  const min = degreeLevels.indexOf(vacancy.degree?.min ?? 'none');
  const max = vacancy.degree?.max && degreeLevels.indexOf(vacancy.degree.max);
  if (max !== undefined && best > max) return 0;
  const someOpen = stated.length < candidate.degrees.length;
  if (someOpen && (max !== undefined || best < min)) return null;
  return stepCredit(best, min, vacancy.degree?.importance === 'required' ? 0 : 4000);
}

function disciplineCredit(wanted: readonly Discipline[], candidate: UnderstoodCandidate): number | null {
  if (!candidate.degrees) return null;
  const open = candidate.degrees.some((one) => one.disciplines.length === 0);
  const credits = candidate.degrees.flatMap((one) =>
    one.disciplines.flatMap((has) => wanted.map((want) => compare(want, has))),
  );
  const best = Math.max(0, ...credits.map((credit) => credit ?? 0));
  return best === 0 && (open || credits.includes(null)) ? null : best;
}

function compare(want: Discipline, has: Discipline): number | null {
  if (want.code === has.code) return 10_000;
  if (want.code.startsWith('own:') || has.code.startsWith('own:')) return null;
  const near = (a: Discipline, b: Discipline): boolean => (a.near ?? []).some((code) => b.code.startsWith(code));
  if (has.code.startsWith(want.code)) return 10_000;
  if (want.code.length >= 4 && has.code.startsWith(want.code.slice(0, 4))) return 8000;
  if (near(want, has) || near(has, want)) return 6000;
  return has.code.startsWith(want.code.slice(0, 2)) ? 4000 : 0;
}
