import type { Vacancy } from '../../shared/model/vacancy.ts';

/** The three kinds of post that the demo shows. */
export const topics = ['research', 'skilled', 'flexible'] as const;
export type Topic = (typeof topics)[number];

/** The posts of the bundled fair that were written to be shown. */
const showcases: Readonly<Record<Topic, string>> = {
  research: 'v-showcase-bio',
  skilled: 'v-showcase-trade',
  flexible: 'v-showcase-flex',
};

const fits: Readonly<Record<Topic, (vacancy: Vacancy) => boolean>> = {
  research: ({ degree, title = '' }) => degree?.min === 'doctorate' && /药|生物|研究|scientist/i.test(title),
  skilled: ({ skillGrade }) => skillGrade !== undefined,
  flexible: ({ flexibility }) => flexibility?.offers?.includes('school-run') === true,
};

/** One post a topic: the one that was written for it, else the first of its kind; a topic that the fair lacks is left out. */
export function chooseVacancies(vacancies: readonly Vacancy[]): { topic: Topic; vacancy: Vacancy }[] {
  return topics.flatMap((topic) => {
    const vacancy = vacancies.find(({ id }) => id === showcases[topic]) ?? vacancies.find(fits[topic]);
    return vacancy ? [{ topic, vacancy }] : [];
  });
}
