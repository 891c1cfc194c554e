import { languageLevels } from '../../../shared/model/codes.ts';
import type { Pay, UnderstoodCandidate, UnderstoodVacancy } from '../../../shared/model/understood.ts';
import { type Judged, judged, shareCredit, whole } from './criterion.ts';
import { oncePer } from './once.ts';

/** The dimensions that apply only when somebody states them. */
export function judgeStated(vacancy: UnderstoodVacancy, candidate: UnderstoodCandidate): Judged[] {
  return [
    ...judgeExperience(vacancy, candidate),
    ...judgeSalary(vacancy, candidate),
    ...judgeLanguages(vacancy, candidate),
    ...judgeStart(vacancy, candidate),
  ];
}

function judgeExperience(vacancy: UnderstoodVacancy, candidate: UnderstoodCandidate): Judged[] {
  const asked = vacancy.experienceYears;
  if (!asked) return [];
  const hundredths = (years: number): number => Math.round(years * 100);
  let credit: number | null = null;
  if (candidate.experienceYears) {
    const has = hundredths(candidate.experienceYears.value);
    const min = hundredths(asked.min ?? 0);
    if (asked.max !== undefined && has > hundredths(asked.max)) credit = shareCredit(hundredths(asked.max), has);
    else credit = has >= min ? 10_000 : shareCredit(has, min);
  }
  const criterion = `${asked.min ?? ''}..${asked.max ?? ''}`;
  const { importance } = asked;
  return [
    judged({
      dimension: 'experience',
      topic: 'experience',
      owner: 'vacancy',
      importance,
      criterion,
      credit: whole(importance, credit),
    }),
  ];
}

const yuan: Readonly<Record<string, number>> = {
  ...{ CNY: 10_000, HKD: 9130, MOP: 8860, TWD: 2450, USD: 71_700, EUR: 84_000 },
  ...{ GBP: 98_300, JPY: 496, SGD: 56_200, AUD: 46_800, CAD: 52_400 },
};

function judgeSalary(vacancy: UnderstoodVacancy, candidate: UnderstoodCandidate): Judged[] {
  const asked = candidate.salary;
  if (asked?.min === undefined) return [];
  const { importance } = asked;
  const credit = vacancy.salary ? payCredit(vacancy.salary, asked, asked.min) : null;
  return [
    judged({
      dimension: 'salary',
      topic: 'salary',
      owner: 'candidate',
      importance,
      criterion: 'salary',
      credit: whole(importance, credit),
    }),
  ];
}

function payCredit(offer: Pay, asked: Pay, least: number): number | null {
  const paid = offer.max ?? offer.min;
  if (paid === undefined) return null;
  let [has, wants] = [perYear(paid, offer), perYear(least, asked)];
  if (offer.currency !== asked.currency) {
    const [from, to] = [yuan[offer.currency], yuan[asked.currency]];
    if (from === undefined || to === undefined) return null;
    has = Math.round((has * from) / 10_000);
    wants = Math.round((wants * to) / 10_000);
  }
  if (has >= wants) return 10_000;
  if (offer.max === undefined) return null;
  return Math.max(0, 10_000 - Math.ceil((50_000 * (wants - has)) / wants));
}

const perYear = (amount: number, pay: Pay): number =>
  Math.round(amount * { hour: 2088, day: 261, month: 12, year: 1 }[pay.per]);

/** `zh` and `cmn` are one; `zh-yue` is Cantonese. */
const languageOf = oncePer(({ code }: { readonly code: string }): string => {
  const parts = code.toLowerCase().split('-');
  if (parts[0] === 'cmn') return 'zh';
  return parts[0] === 'zh' && parts[1] === 'yue' ? 'yue' : (parts[0] ?? '');
});

function judgeLanguages(vacancy: UnderstoodVacancy, candidate: UnderstoodCandidate): Judged[] {
  return (vacancy.languages ?? []).map((asked) => {
    const { code, min, importance } = asked;
    const credits = candidate.languages?.map((spoken) => {
      const same = languageOf(spoken) === languageOf(asked);
      const cantonese = languageOf(asked) === 'zh' && languageOf(spoken) === 'yue';
      if (!same && !cantonese) return 0;
      if (min !== undefined && spoken.level === undefined) return null;
      const below = min && spoken.level ? languageLevels.indexOf(min) - languageLevels.indexOf(spoken.level) : 0;
      const level = below <= 0 ? 10_000 : below === 1 ? 6000 : below === 2 ? 3000 : 0;
      return same ? level : level / 2;
    });
    const best = Math.max(0, ...(credits ?? []).map((one) => one ?? 0));
    const credit = !credits || (best === 0 && credits.includes(null)) ? null : best;
    return judged({
      dimension: 'languages',
      topic: 'language',
      owner: 'vacancy',
      importance,
      criterion: min === undefined ? code : `${code}:${min}`,
      credit: whole(importance, credit),
    });
  });
}

const dayOf = oncePer(({ day }: { readonly day: string }): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000);

function judgeStart(vacancy: UnderstoodVacancy, candidate: UnderstoodCandidate): Judged[] {
  const { startsOn } = vacancy;
  const { availableFrom } = candidate;
  const late = startsOn && availableFrom ? dayOf(availableFrom) - dayOf(startsOn) : undefined;
  const credit = late === undefined ? null : late <= 0 ? 10_000 : Math.max(0, 10_000 - Math.ceil((10_000 * late) / 90));
  const common = { dimension: 'start', topic: 'start' } as const;
  return [
    ...(startsOn ? [judged({ ...common, owner: 'vacancy', importance: 'strong', criterion: 'startsOn', credit })] : []),
    ...(availableFrom
      ? [
          judged({
            ...common,
            owner: 'candidate',
            importance: availableFrom.importance,
            criterion: 'availableFrom',
            credit: whole(availableFrom.importance, credit),
          }),
        ]
      : []),
  ];
}
