import type { VacancyInput } from '../../shared/model/vacancy.ts';
import { Random } from './random.ts';
import { type Demand, drawDemand } from './vacancy-demand.ts';
import { descriptionOf, titleOf } from './vacancy-text.ts';
import { skills } from './vocabulary.ts';
import { disciplines } from './vocabulary-disciplines.ts';
import { places } from './vocabulary-places.ts';
import { degreeField, disciplineWording, traditional, wordingOf } from './voice.ts';

/** Writes a drawn vacancy down. About one in twelve is text only; the others leave fields out here and there. */
export function writeVacancy(id: string, pool: string, post: Parameters<typeof drawDemand>[1]): VacancyInput {
  const random = new Random(`${pool}/${id}`);
  const demand = drawDemand(random, post);
  const textOnly = !demand.flexible && random.chance(0.08);
  const vacancy: VacancyInput = {
    id,
    pool,
    employer: demand.employer.zh,
    title: titleOf(random, demand),
    description: descriptionOf(random, demand, textOnly),
    ...(textOnly ? {} : fieldsOf(random, demand)),
  };
  return demand.voice === 'hant' ? (traditional(vacancy) as VacancyInput) : vacancy;
}

function fieldsOf(random: Random, demand: Demand): Partial<VacancyInput> {
  const { years, grade, voice, place } = demand;
  const remote = remoteOf(random, demand);
  return {
    headcount: demand.headcount,
    ...(random.chance(0.88) ? { skills: skillsOf(random, demand) } : {}),
    ...(demand.degree && random.chance(0.92) ? { degree: degreeOf(random, demand) } : {}),
    ...(grade ? { skillGrade: random.chance(0.7) ? { min: grade } : { min: grade, importance: 'strong' } } : {}),
    ...(random.chance(0.95)
      ? { location: { place: random.pick(places[place][voice === 'en' ? 'en' : 'zh']), ...(remote ? { remote } : {}) } }
      : {}),
    ...flexibilityOf(random, demand),
    ...(years && random.chance(0.8) ? { experienceYears: { min: years } } : {}),
    ...(random.chance(0.65)
      ? { salary: { min: demand.pay.min, max: demand.pay.max, currency: demand.currency, per: demand.pay.per } }
      : {}),
    ...languagesOf(demand),
    ...(random.chance(0.2) ? { startsOn: random.pick(['2026-07-01', '2026-08-01', '2026-09-01', '2026-07-15']) } : {}),
    ...(random.chance(0.2) ? { closesOn: random.pick(['2027-03-31', '2027-06-30', '2027-12-31']) } : {}),
  };
}

function skillsOf(random: Random, demand: Demand): NonNullable<VacancyInput['skills']> {
  const name = (id: (typeof demand.core)[number]): string => wordingOf(random, skills[id], demand.voice, 0.004);
  const required = random.chance(0.42) ? 1 : 0;
  return [
    ...demand.core.map((id, index) => ({
      name: name(id),
      importance: index < required ? ('required' as const) : ('strong' as const),
      ...(demand.seniority === 'senior' && random.chance(0.2) ? { minLevel: random.integer(3, 4) } : {}),
      ...(demand.years && random.chance(0.08) ? { minYears: demand.years } : {}),
    })),
    ...(demand.anyOf.length > 0 ? [{ anyOf: demand.anyOf.map(name), importance: 'strong' as const }] : []),
    ...demand.wished.map(name),
  ];
}

function degreeOf(random: Random, demand: Demand): NonNullable<VacancyInput['degree']> {
  const trade = demand.archetype.setting === 'shop' || demand.archetype.setting === 'bench';
  return {
    ...(demand.degree ? { min: degreeField(random, demand.degree, demand.voice) } : {}),
    ...(trade
      ? {}
      : { disciplines: demand.disciplines.map((id) => disciplineWording(random, disciplines[id], demand.voice)) }),
    ...(random.chance(0.25) ? { importance: 'strong' as const } : {}),
  };
}

function remoteOf(random: Random, demand: Demand): 'none' | 'hybrid' | 'full' | undefined {
  if (demand.offers.includes('remote')) return 'full';
  if (demand.offers.includes('hybrid')) return 'hybrid';
  if (demand.archetype.setting === 'desk' && random.chance(0.15)) return 'hybrid';
  return random.chance(0.15) ? 'none' : undefined;
}

function flexibilityOf(random: Random, demand: Demand): Partial<VacancyInput> {
  const { offers, hours, flexible } = demand;
  const stated = {
    ...(flexible || (offers.length > 0 && random.chance(0.8)) ? { offers: [...offers] } : {}),
    ...(flexible || random.chance(0.4)
      ? { shifts: hours.shifts.map((shift) => ({ ...shift, days: [...shift.days] })) }
      : {}),
    ...(flexible || random.chance(0.3) ? { hoursPerWeek: hours.perWeek } : {}),
  };
  return Object.keys(stated).length > 0 ? { flexibility: stated } : {};
}

function languagesOf(demand: Demand): Partial<VacancyInput> {
  const languages = [
    ...(demand.english ? [{ code: 'en', min: 'B2' as const }] : []),
    ...(demand.cantonese ? [{ code: 'yue', importance: 'preferred' as const }] : []),
  ];
  return languages.length > 0 ? { languages } : {};
}
