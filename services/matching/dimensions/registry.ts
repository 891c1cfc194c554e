import type { Dimension } from '../../../shared/model/codes.ts';
import type { UnderstoodCandidate, UnderstoodVacancy } from '../../../shared/model/understood.ts';
import type { Compiler } from '../compile.ts';
import type { Tally } from '../tally.ts';
import type { Trace } from '../trace.ts';
import { degreeDemand, degreeSupply, judgeDegree } from './degree.ts';
import { experienceDemand, experienceSupply, judgeExperience } from './experience.ts';
import { flexibilityDemand, flexibilitySupply, judgeFlexibility } from './flexibility.ts';
import { judgeLanguages, languageDemand, languageSupply } from './languages.ts';
import { judgeLocation, locationDemand, locationSupply } from './location.ts';
import { judgeSalary, payDemand, payOffer } from './salary.ts';
import { judgeSkills, skillDemand, skillSupply } from './skills.ts';
import { judgeStart, startDemand, startSupply } from './start.ts';
import { judgeTitle, titleDemand, titleSupply } from './title.ts';

/** A vacancy's side of every dimension, ready for judging. */
export type VacancyParts = ReturnType<typeof vacancyParts>;
/** A candidate's side of every dimension. */
export type CandidateParts = ReturnType<typeof candidateParts>;

export function vacancyParts(vacancy: UnderstoodVacancy, compiler: Compiler) {
  const skills = skillDemand(vacancy, compiler);
  return {
    skills,
    title: titleDemand(vacancy, skills, compiler),
    degree: degreeDemand(vacancy, compiler),
    location: locationDemand(vacancy, compiler),
    flexibility: flexibilityDemand(vacancy, compiler),
    experience: experienceDemand(vacancy, compiler),
    salary: payOffer(vacancy),
    languages: languageDemand(vacancy, compiler),
    start: startDemand(vacancy, compiler),
  };
}

export function candidateParts(candidate: UnderstoodCandidate, compiler: Compiler) {
  return {
    skills: skillSupply(candidate, compiler),
    title: titleSupply(candidate, compiler),
    degree: degreeSupply(candidate, compiler),
    location: locationSupply(candidate, compiler),
    flexibility: flexibilitySupply(candidate, compiler),
    experience: experienceSupply(candidate),
    salary: payDemand(candidate, compiler),
    languages: languageSupply(candidate, compiler),
    start: startSupply(candidate, compiler),
  };
}

type Judge = (vacancy: VacancyParts, candidate: CandidateParts, tally: Tally, trace: Trace) => void;

/** One judge a dimension: a dimension without one does not compile. */
const judges: Readonly<Record<Dimension, Judge>> = {
  skills: (vacancy, candidate, tally, trace) => {
    judgeSkills(vacancy.skills, candidate.skills, tally, trace);
    judgeTitle(vacancy.title, candidate.title, tally, trace);
  },
  degree: (vacancy, candidate, tally, trace) => judgeDegree(vacancy.degree, candidate.degree, tally, trace),
  location: (vacancy, candidate, tally, trace) => judgeLocation(vacancy.location, candidate.location, tally, trace),
  flexibility: (vacancy, candidate, tally, trace) =>
    judgeFlexibility(vacancy.flexibility, candidate.flexibility, tally, trace),
  experience: (vacancy, candidate, tally, trace) =>
    judgeExperience(vacancy.experience, candidate.experience, tally, trace),
  salary: (vacancy, candidate, tally, trace) => judgeSalary(vacancy.salary, candidate.salary, tally, trace),
  languages: (vacancy, candidate, tally, trace) => judgeLanguages(vacancy.languages, candidate.languages, tally, trace),
  start: (vacancy, candidate, tally, trace) => judgeStart(vacancy.start, candidate.start, tally, trace),
};

// By name and not in a loop: a call that has only ever one target is compiled into its caller.
const { skills, degree, location, flexibility, experience, salary, languages, start } = judges;

/** Judges every criterion of both sides, dimension by dimension in their order. With a trace each judgement is written down as it is made. */
export function judgeAll(vacancy: VacancyParts, candidate: CandidateParts, tally: Tally, trace: Trace): void {
  skills(vacancy, candidate, tally, trace);
  degree(vacancy, candidate, tally, trace);
  location(vacancy, candidate, tally, trace);
  flexibility(vacancy, candidate, tally, trace);
  experience(vacancy, candidate, tally, trace);
  salary(vacancy, candidate, tally, trace);
  languages(vacancy, candidate, tally, trace);
  start(vacancy, candidate, tally, trace);
}
