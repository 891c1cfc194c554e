import type { UnderstoodVacancy, Warning } from '../../shared/model/understood.ts';
import type { Vacancy } from '../../shared/model/vacancy.ts';
import { readDegreeCriterion } from './degrees/read-degree-criterion.ts';
import { readSkillGrade } from './degrees/read-skill-grade.ts';
import { readStart } from './facts/read-dates.ts';
import { readExperienceRange } from './facts/read-experience.ts';
import { readAskedLanguages } from './facts/read-languages.ts';
import { readPay } from './facts/read-pay.ts';
import { readUnlawful, unlawfulStretches } from './facts/read-unlawful.ts';
import { readNotUnderstood, readUnread, sourcesIn } from './facts/read-unread.ts';
import { readOffers } from './hours/read-flexibility.ts';
import { readHoursPerWeek } from './hours/read-hours-per-week.ts';
import { readRemote } from './hours/read-remote.ts';
import { readWindows } from './hours/read-windows.ts';
import { readLocation } from './places/read-places.ts';
import { readSkillCriteria } from './skills/read-skill-criteria.ts';
import { taxonomyVersion } from './taxonomy-version.ts';
import { type TextField, textFields } from './text/text-field.ts';
import { readWantedTitle } from './titles/read-title.ts';

/** Reads a vacancy: fields first, text where they are silent. */
export function readVacancy(vacancy: Vacancy): UnderstoodVacancy {
  const fields = textFields({ '/title': vacancy.title, '/description': vacancy.description }, unlawfulStretches);
  const warnings: Warning[] = [...readUnlawful(fields)];
  const read = { ...demands(vacancy, fields, warnings), ...conditions(vacancy, fields, warnings) };
  return {
    kind: 'vacancy',
    id: vacancy.id,
    pool: vacancy.pool,
    ...(vacancy.employer !== undefined && { employer: vacancy.employer }),
    ...(vacancy.headcount !== undefined && { headcount: vacancy.headcount }),
    ...read,
    strict: vacancy.strict ?? false,
    ...(vacancy.weights && { weights: vacancy.weights }),
    status: vacancy.status ?? 'open',
    ...(vacancy.closesOn !== undefined && { closesOn: vacancy.closesOn }),
    warnings: [...warnings, ...readNotUnderstood(fields, sourcesIn(read)), ...readUnread(fields)],
    taxonomy: taxonomyVersion(),
  };
}

type Read = Partial<UnderstoodVacancy>;

function demands(vacancy: Vacancy, fields: readonly TextField[], warnings: Warning[]): Read {
  const title = readWantedTitle(fields.find(({ pointer }) => pointer === '/title'));
  const skills = readSkillCriteria(vacancy.skills, fields, warnings);
  const degree = readDegreeCriterion(vacancy.degree, fields, warnings);
  const skillGrade = gradeOf(vacancy, fields);
  const experienceYears = readExperienceRange(vacancy.experienceYears, fields, warnings);
  const languages = readAskedLanguages(vacancy.languages, fields, warnings);
  return {
    ...(title && { title }),
    ...(skills && { skills }),
    ...(degree && { degree }),
    ...(skillGrade && { skillGrade }),
    ...(experienceYears && { experienceYears }),
    ...(languages && { languages }),
  };
}

function conditions(vacancy: Vacancy, fields: readonly TextField[], warnings: Warning[]): Read {
  const { flexibility } = vacancy;
  const location = readLocation(vacancy.location, fields, warnings);
  const offers = readOffers(flexibility?.offers, fields);
  const remote = readRemote(vacancy.location?.remote, offers, fields);
  const shifts = readWindows({ windows: flexibility?.shifts, pointer: '/flexibility/shifts' }, fields);
  const hoursPerWeek = readHoursPerWeek(flexibility?.hoursPerWeek, fields, warnings);
  const salary = readPay(vacancy.salary, fields, warnings);
  const start = readStart({ day: vacancy.startsOn, pointer: '/startsOn' }, fields, warnings);
  return {
    ...(location && { location }),
    ...(remote && { remote }),
    ...(offers && { offers }),
    ...(shifts && { shifts }),
    ...(hoursPerWeek && { hoursPerWeek }),
    ...(salary && { salary }),
    ...(start && { startsOn: { day: start.day, source: start.source } }),
  };
}

function gradeOf(vacancy: Vacancy, fields: readonly TextField[]): UnderstoodVacancy['skillGrade'] {
  if (vacancy.skillGrade) {
    const { min, importance } = vacancy.skillGrade;
    return { min, importance: importance ?? 'required', source: { pointer: '/skillGrade' } };
  }
  const read = readSkillGrade(fields);
  return read && { min: read.grade, importance: 'strong', source: read.source };
}
