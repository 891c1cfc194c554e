import type {
  Source,
  Understood,
  UnderstoodCandidate,
  UnderstoodVacancy,
  Windows,
} from '../../shared/model/understood.ts';
import { confidenceOf } from './text/confidence.ts';
import { renderWarning } from './warnings.ts';

/** The public shape of `POST /v1/understand` and `duijie understand`: what was read, each with where it was found. */
export function presentUnderstood(understood: Understood): Record<string, unknown> {
  const shared = {
    id: understood.id,
    kind: understood.kind,
    ...(understood.title && {
      title: {
        words: understood.title.words,
        occupations: understood.title.occupations,
        source: presentSource(understood.title.source),
      },
    }),
  };
  const own = understood.kind === 'candidate' ? presentCandidate(understood) : presentVacancy(understood);
  const rest = {
    ...(understood.location && { location: withSource(understood.location) }),
    ...(understood.salary && { salary: withSource(understood.salary) }),
    ...(understood.languages && { languages: understood.languages.map((language) => withSource(language)) }),
    taxonomy: understood.taxonomy,
    warnings: understood.warnings.map((warning) => ({
      ...warning,
      ...(warning.span && { span: [...warning.span] }),
      text: { zh: renderWarning(warning, 'zh'), en: renderWarning(warning, 'en') },
    })),
  };
  return { ...shared, ...own, ...rest };
}

function presentCandidate(candidate: UnderstoodCandidate): Record<string, unknown> {
  const [degree] = candidate.degrees ?? [];
  const flexibility = { ...(candidate.needs && { needs: candidate.needs.map((need) => withSource(need)) }) };
  return {
    skills: (candidate.skills ?? []).map((skill) => withSource(skill)),
    ...(degree && { degree: withSource(degree) }),
    ...(candidate.degrees && { degrees: candidate.degrees.map((claim) => withSource(claim)) }),
    ...(candidate.skillGrade && { skillGrade: withSource(candidate.skillGrade) }),
    ...(candidate.experienceYears && {
      experienceYears: {
        min: candidate.experienceYears.value,
        max: candidate.experienceYears.value,
        source: presentSource(candidate.experienceYears.source),
      },
    }),
    ...(candidate.mobility && {
      mobility: {
        ...withSource(candidate.mobility),
        places: candidate.mobility.places?.map((place) => withSource(place)),
      },
    }),
    hours: hours(candidate.availability, candidate.hoursPerWeek),
    flexibility,
    ...(candidate.availableFrom && { availableFrom: withSource(candidate.availableFrom) }),
  };
}

function presentVacancy(vacancy: UnderstoodVacancy): Record<string, unknown> {
  return {
    skills: (vacancy.skills ?? []).map(({ alternatives, source, label, ...demand }) => ({
      concept: alternatives[0]?.concept,
      label,
      ...(alternatives.length > 1 && {
        anyOf: alternatives.map(({ concept, label: name }) => ({ concept, label: name })),
      }),
      ...demand,
      source: presentSource(source),
    })),
    ...(vacancy.degree && { degree: { disciplines: [], ...withSource(vacancy.degree) } }),
    ...(vacancy.skillGrade && { skillGrade: withSource(vacancy.skillGrade) }),
    ...(vacancy.experienceYears && { experienceYears: withSource(vacancy.experienceYears) }),
    ...(vacancy.remote && { remote: vacancy.remote }),
    hours: hours(vacancy.shifts, vacancy.hoursPerWeek),
    flexibility: { ...(vacancy.offers && { offers: vacancy.offers.map((offer) => withSource(offer)) }) },
    ...(vacancy.startsOn && { startsOn: withSource(vacancy.startsOn) }),
  };
}

function hours(windows: Windows | undefined, perWeek: UnderstoodVacancy['hoursPerWeek']): Record<string, unknown> {
  return {
    ...(windows && {
      windows: windows.windows.map(({ days, from, to }) => ({ days, from: timeOf(from), to: timeOf(to) })),
      source: presentSource(windows.source),
    }),
    ...(perWeek && { perWeek: withSource(perWeek) }),
  };
}

function timeOf(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** A field's pointer, and in text the offsets [from, to) with how sure the reading is, 0 to 1. */
function presentSource({ pointer, span, confidence = confidenceOf.stated }: Source): Record<string, unknown> {
  return { pointer, ...(span && { span: [...span], confidence: confidence / 10_000 }) };
}

function withSource<Fact extends { readonly source: Source }>(fact: Fact): Record<string, unknown> {
  return { ...fact, source: presentSource(fact.source) };
}
