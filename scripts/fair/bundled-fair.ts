import type { CandidateInput } from '../../shared/model/candidate.ts';
import type { VacancyInput } from '../../shared/model/vacancy.ts';
import { contactOf } from './candidate.ts';
import { drawCandidates, drawVacancies, numbered } from './fair.ts';
import { Random } from './random.ts';
import { showcaseFlex, showcaseScholars, showcaseTrades, showcaseVacancies } from './showcase.ts';

/** The pool of the bundled fair; its name is the seed of everything in it. */
export const fairPool = 'gba-2026-spring';
export const fairCounts = { employers: 66, vacancies: 1353, candidates: 443 } as const;

/** Consent of nearly everybody lasts until here. */
const consentUntil = '2027-06-30';

/** The fair that comes with the project: the same on every machine. */
export function bundledFair(): { vacancies: VacancyInput[]; candidates: CandidateInput[] } {
  return { vacancies: bundledVacancies(), candidates: bundledCandidates() };
}

function bundledVacancies(): VacancyInput[] {
  const drawn = drawVacancies({
    pool: fairPool,
    vacancies: fairCounts.vacancies - showcaseVacancies.length,
    candidates: 0,
  });
  return [...showcaseVacancies.map((vacancy) => ({ ...vacancy, pool: fairPool })), ...closeSome(drawn)];
}

/** Twelve posts are filled already, six more have a closing day that has passed. */
function closeSome(vacancies: readonly VacancyInput[]): VacancyInput[] {
  const chosen = new Random(`${fairPool}/closed`).sample(vacancies, 18).map(({ id }) => id);
  return vacancies.map((vacancy) => {
    const turn = chosen.indexOf(vacancy.id);
    if (turn < 0) return vacancy;
    return turn < 12 ? { ...vacancy, status: 'closed' } : { ...vacancy, closesOn: '2026-04-30' };
  });
}

function bundledCandidates(): CandidateInput[] {
  const sketches = [...showcaseScholars, ...showcaseTrades, ...showcaseFlex];
  const drawn = drawCandidates({ pool: fairPool, vacancies: 0, candidates: fairCounts.candidates - sketches.length });
  const random = new Random(`${fairPool}/order`);
  const mixed = random.sample([...drawn, ...sketches], fairCounts.candidates);
  const withheld = random.sample(
    drawn.map(({ id }) => id),
    9,
  );
  return mixed.map((candidate, index) => {
    const turn = 'id' in candidate && typeof candidate.id === 'string' ? withheld.indexOf(candidate.id) : -1;
    const id = numbered('c', index + 1);
    const contact = candidate.contact ? { contact: contactOf(id) } : {};
    return { ...candidate, ...contact, id, pool: fairPool, consent: consentOf(turn) };
  });
}

/** Six of the chosen nine have given no consent to matching, three gave one that has ended. */
function consentOf(turn: number): NonNullable<CandidateInput['consent']> {
  if (turn < 0) return { matching: true, until: consentUntil };
  return turn < 6 ? { matching: false } : { matching: true, until: '2026-03-31' };
}
