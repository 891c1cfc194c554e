import type { Dimension } from '../../shared/model/codes.ts';
import type { PoolModel } from '../../shared/model/pool-model.ts';
import type { Source, UnderstoodCandidate, UnderstoodVacancy } from '../../shared/model/understood.ts';
import { goldNdcgs } from './gold.ts';
import type { Measured } from './measured.ts';
import { mean } from './metrics.ts';
import type { Ablation } from './rank-all.ts';

type Understood = UnderstoodCandidate | UnderstoodVacancy;

/** What is switched off, by the name it has in the results. */
const ablations: Readonly<Record<string, Ablation>> = {
  'without skills': { vacancy: weighingNothing('skills') },
  'without degree': { vacancy: weighingNothing('degree') },
  'without location': { vacancy: weighingNothing('location') },
  'without flexibility': { vacancy: weighingNothing('flexibility') },
  'without experience, salary, languages and start': {
    vacancy: weighingNothing('experience', 'salary', 'languages', 'start'),
  },
  'without relations of the taxonomy': { vacancy: takingSameOnly },
  'without learned relations': { model: withoutLearned },
  'without comparing titles': { vacancy: untitledVacancy, candidate: untitledCandidate },
  'titles by their words alone': both(withoutWork),
  'titles by their work alone': both(withoutWords),
  'without skills that a title implies': both(withoutImplied),
  'without skills read from text': { vacancy: withListedCriteria, candidate: withListedClaims },
};

/** The engine on the gold set with one part at a time switched off. Gates stay: a required criterion excludes at any weight. */
export function measureAblations(): readonly Measured[] {
  const whole = goldNdcgs();
  return [
    measured('nothing switched off', 'nDCG@10', mean(whole)),
    ...Object.entries(ablations).flatMap(([method, ablation]) => {
      const part = goldNdcgs(ablation);
      const differences = part.map((value, index) => value - (whole[index] ?? 0));
      return [
        measured(method, 'nDCG@10', mean(part)),
        measured(method, 'difference', mean(differences)),
        measured(method, 'standard error of the difference', standardError(differences)),
      ];
    }),
  ];
}

function measured(method: string, measure: string, value: number): Measured {
  const note = 'a difference below twice its standard error over the vacancies may be chance';
  return { set: 'gold set of the fair, parts switched off', method, measure, value, note };
}

function standardError(values: readonly number[]): number {
  const average = mean(values);
  const variance = values.reduce((sum, value) => sum + (value - average) ** 2, 0) / (values.length - 1);
  return Math.sqrt(variance / values.length);
}

function both(change: <Profile extends Understood>(profile: Profile) => Profile): Ablation {
  return { vacancy: change, candidate: change };
}

function weighingNothing(...dimensions: readonly Dimension[]): (vacancy: UnderstoodVacancy) => UnderstoodVacancy {
  const weights = Object.fromEntries(dimensions.map((dimension) => [dimension, 0]));
  return (vacancy) => ({ ...vacancy, weights: { ...vacancy.weights, ...weights } });
}

function takingSameOnly(vacancy: UnderstoodVacancy): UnderstoodVacancy {
  const skills = vacancy.skills?.map((criterion) => ({
    ...criterion,
    alternatives: criterion.alternatives.map((concept) => ({
      ...concept,
      accepts: concept.accepts.filter(({ relation }) => relation === 'same'),
    })),
  }));
  return skills ? { ...vacancy, skills } : vacancy;
}

function withoutLearned({ learned: _, ...model }: PoolModel): PoolModel {
  return model;
}

function untitledVacancy({ title: _, ...vacancy }: UnderstoodVacancy): UnderstoodVacancy {
  return vacancy;
}

function untitledCandidate({ title: _, ...candidate }: UnderstoodCandidate): UnderstoodCandidate {
  return candidate;
}

function withoutWork<Profile extends Understood>(profile: Profile): Profile {
  return profile.title ? { ...profile, title: { ...profile.title, work: [] } } : profile;
}

function withoutWords<Profile extends Understood>(profile: Profile): Profile {
  return profile.title ? { ...profile, title: { ...profile.title, words: '' } } : profile;
}

function withoutImplied<Profile extends Understood>(profile: Profile): Profile {
  return profile.title ? { ...profile, title: { ...profile.title, implies: [] } } : profile;
}

/** Where no skill is listed, none is known; an empty list would say that there are none. */
function withListedCriteria({ skills, ...vacancy }: UnderstoodVacancy): UnderstoodVacancy {
  const listed = skills?.filter(isListed) ?? [];
  return listed.length > 0 ? { ...vacancy, skills: listed } : vacancy;
}

function withListedClaims({ skills, ...candidate }: UnderstoodCandidate): UnderstoodCandidate {
  const listed = skills?.filter(isListed) ?? [];
  return listed.length > 0 ? { ...candidate, skills: listed } : candidate;
}

const isListed = ({ source }: { readonly source: Source }): boolean => source.pointer.startsWith('/skills/');
