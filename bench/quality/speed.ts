import { bundledFair } from '../../scripts/fair/bundled-fair.ts';
import { understand } from '../../services/understanding/index.ts';
import { parseProfile } from '../../shared/model/profile.ts';
import type { Vacancy } from '../../shared/model/vacancy.ts';
import { median } from '../figures.ts';
import type { Measured } from './measured.ts';

/** Characters of a posting that is timed. */
const length = 800;
const [rounds, perRound] = [7, 400] as const;

/** Postings of 800 characters, made of the bundled fair's own, read whole on one core: how many a second. */
export function measureSpeed(): readonly Measured[] {
  const postings = longPostings();
  const characters = postings.reduce((sum, { description = '' }) => sum + description.length, 0);
  for (const posting of postings) understand('vacancy', posting);
  const read = Array.from({ length: rounds }, () => rate(() => readAll(postings), postings.length));
  const copied = Array.from({ length: rounds }, () => rate(() => normaliseAll(postings), postings.length));
  const note = `${Math.round(characters / postings.length)} characters each, one core, median of ${rounds}`;
  const set = 'speed of reading';
  return [
    { set, method: 'NFKC and lower case alone', measure: 'postings a second', value: median(copied), note },
    { set, method: 'Duijie', measure: 'postings a second', value: median(read), note },
  ];
}

/** Texts of several vacancies put together, so that there is something of everything to read. */
function longPostings(): readonly Vacancy[] {
  const texts = fairVacancies().flatMap(({ title, description }) => (description ? [{ title, description }] : []));
  return Array.from({ length: perRound }, (_none, index) => {
    let description = '';
    for (let at = index; description.length < length; at++) description += `${texts[at % texts.length]?.description}\n`;
    const title = texts[index % texts.length]?.title;
    return { id: `v-${index}`, pool: 'default', ...(title && { title }), description: description.slice(0, length) };
  });
}

function fairVacancies(): readonly Vacancy[] {
  return bundledFair().vacancies.map((vacancy) => parseProfile('vacancy', vacancy));
}

function readAll(postings: readonly Vacancy[]): void {
  for (const posting of postings) understand('vacancy', posting);
}

function normaliseAll(postings: readonly Vacancy[]): void {
  for (const { description = '' } of postings) description.normalize('NFKC').toLowerCase();
}

function rate(work: () => void, count: number): number {
  const start = performance.now();
  work();
  return (1000 * count) / (performance.now() - start);
}
