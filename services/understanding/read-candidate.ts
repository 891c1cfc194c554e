import type { Candidate } from '../../shared/model/candidate.ts';
import type { UnderstoodCandidate, Warning } from '../../shared/model/understood.ts';
import { readDegreeClaims } from './degrees/read-degree-claims.ts';
import { readSkillGrade } from './degrees/read-skill-grade.ts';
import { readStart } from './facts/read-dates.ts';
import { readExperienceValue } from './facts/read-experience.ts';
import { readSpoken } from './facts/read-languages.ts';
import { readPay } from './facts/read-pay.ts';
import { personalStretches } from './facts/read-unlawful.ts';
import { readNothing, readUnread, sourcesIn } from './facts/read-unread.ts';
import { readNeeds } from './hours/read-flexibility.ts';
import { readHoursPerWeek } from './hours/read-hours-per-week.ts';
import { readWindows } from './hours/read-windows.ts';
import { readMobility } from './places/read-mobility.ts';
import { readLocation } from './places/read-places.ts';
import { readSkillClaims } from './skills/read-skill-claims.ts';
import { taxonomyVersion } from './taxonomy-version.ts';
import { type TextField, textFields } from './text/text-field.ts';
import { readHeldTitle } from './titles/read-title.ts';

/** Reads a candidate: fields first, text where they are silent. Contact data is not looked at. */
export function readCandidate(candidate: Candidate): UnderstoodCandidate {
  const fields = textFields({ '/headline': candidate.headline, '/summary': candidate.summary }, personalStretches);
  const warnings: Warning[] = [];
  const read = { ...abilities(candidate, fields, warnings), ...wishes(candidate, fields, warnings) };
  const { consent } = candidate;
  return {
    kind: 'candidate',
    id: candidate.id,
    pool: candidate.pool,
    ...read,
    consent: {
      ...(consent && { matching: consent.matching }),
      ...(consent?.until !== undefined && { until: consent.until }),
    },
    warnings: [...warnings, ...readNothing(fields, sourcesIn(read)), ...readUnread(fields)],
    taxonomy: taxonomyVersion(),
  };
}

type Read = Partial<UnderstoodCandidate>;

function abilities(candidate: Candidate, fields: readonly TextField[], warnings: Warning[]): Read {
  const title = readHeldTitle(fields.find(({ pointer }) => pointer === '/headline'));
  const skills = readSkillClaims(candidate.skills, fields, warnings);
  const degrees = readDegreeClaims(candidate.degrees, fields, warnings);
  const skillGrade = gradeOf(candidate, fields);
  const experienceYears = readExperienceValue(candidate.experienceYears, fields, warnings);
  const languages = readSpoken(candidate.languages, fields, warnings);
  return {
    ...(title && { title }),
    ...(skills && { skills }),
    ...(degrees && { degrees }),
    ...(skillGrade && { skillGrade }),
    ...(experienceYears && { experienceYears }),
    ...(languages && { languages }),
  };
}

function wishes(candidate: Candidate, fields: readonly TextField[], warnings: Warning[]): Read {
  const { flexibility } = candidate;
  const location = readLocation(candidate.location, fields, warnings);
  const mobility = readMobility(candidate.mobility, fields, warnings, location?.code);
  const needs = readNeeds(flexibility?.needs, fields);
  const availability = readWindows(
    { windows: flexibility?.availability, pointer: '/flexibility/availability' },
    fields,
  );
  const hoursPerWeek = readHoursPerWeek(flexibility?.hoursPerWeek, fields, warnings);
  const salary = readPay(candidate.salary, fields, warnings);
  const availableFrom = readStart({ day: candidate.availableFrom, pointer: '/availableFrom' }, fields, warnings);
  return {
    ...(location && { location }),
    ...(mobility && { mobility }),
    ...(needs && { needs }),
    ...(availability && { availability }),
    ...(hoursPerWeek && { hoursPerWeek }),
    ...(salary && { salary }),
    ...(availableFrom && { availableFrom }),
  };
}

function gradeOf(candidate: Candidate, fields: readonly TextField[]): UnderstoodCandidate['skillGrade'] {
  if (candidate.skillGrade) return { code: candidate.skillGrade, source: { pointer: '/skillGrade' } };
  const read = readSkillGrade(fields);
  return read && { code: read.grade, source: read.source };
}
