import { join } from 'node:path';
import { readProfiles } from '../../services/tabular/index.ts';
import type { Candidate } from '../../shared/model/candidate.ts';
import { degreeLevelNames, skillGradeNames } from '../../shared/model/codes.ts';
import { defaultPool } from '../../shared/model/fields.ts';
import type { Vacancy } from '../../shared/model/vacancy.ts';
import { rankedAnswer } from '../answer-schemas.ts';
import { renderList } from '../render-list.ts';
import { type Look, lines } from '../render-pairing.ts';
import type { ServiceClient } from '../service-client.ts';
import { type Language, type Terminal, writeLine } from '../terminal.ts';
import { demoWords } from '../words/demo.ts';
import { chooseVacancies } from './choose-vacancies.ts';
import { fairFiles } from './load-fair.ts';

interface Printing {
  readonly client: ServiceClient;
  readonly fair: string;
  readonly terminal: Terminal;
  readonly look: Look;
}

const peopleShown = 5;

/** Prints a shortlist for each topic of the demo, read from the service; answers the id of the first vacancy. */
export async function printShortlists({ client, fair, terminal, look }: Printing): Promise<string> {
  const words = demoWords[terminal.lang];
  const options = { pool: defaultPool };
  const vacancies = await readProfiles('vacancy', join(fair, fairFiles.vacancy), options);
  const candidates = await readProfiles('candidate', join(fair, fairFiles.candidate), options);
  const about = new Map(candidates.rows.map(({ profile }) => [profile.id, aboutCandidate(profile, look.lang)]));
  const chosen = chooseVacancies(vacancies.rows.map(({ profile }) => profile));
  for (const { topic, vacancy } of chosen) {
    const query = { limit: String(peopleShown), lang: look.lang, include: 'labels,nearMisses,exclusions' };
    const body = await client.get(`/v1/vacancies/${encodeURIComponent(vacancy.id)}/shortlist`, query);
    const list = rankedAnswer.parse(body);
    await writeLine(terminal.out, `\n\n${look.styles.strong(words.topics[topic])}`);
    const label = [vacancy.title, vacancy.employer].filter((part) => part !== undefined).join(' · ');
    const asks = lines(words.asks, aboutVacancy(vacancy, look.lang), look, look.styles.faint).join('\n');
    const print = { list, kind: 'vacancy', label, asks, about, nearMisses: 1 } as const;
    await writeLine(terminal.out, renderList(print, look));
  }
  return chosen[0]?.vacancy.id ?? '';
}

/** Degree and place in one line, as far as they are stated. */
function aboutCandidate({ degrees = [], skillGrade, location }: Candidate, lang: Language): string {
  const [first] = degrees;
  const level = first?.level ? degreeLevelNames[first.level][lang] : undefined;
  const grade = skillGrade ? skillGradeNames[skillGrade][lang] : undefined;
  return present([grade, level, first?.discipline, location?.place]).join(' · ');
}

function aboutVacancy({ degree, skillGrade, skills = [], location }: Vacancy, lang: Language): string {
  const level = degree?.min ? degreeLevelNames[degree.min][lang] : undefined;
  const grade = skillGrade ? skillGradeNames[skillGrade.min][lang] : undefined;
  const names = skills.map((skill) =>
    typeof skill === 'string'
      ? skill
      : 'name' in skill
        ? skill.name
        : skill.anyOf.join(lang === 'zh' ? ' 或 ' : ' or '),
  );
  return present([level, grade, names.join(lang === 'zh' ? '、' : ', '), location?.place]).join(' · ');
}

const present = (parts: readonly (string | undefined)[]): string[] =>
  parts.filter((part) => part !== undefined && part !== '').map(String);
