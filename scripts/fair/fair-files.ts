import { bundledFair, fairCounts, fairPool } from './bundled-fair.ts';
import { regionShares } from './fair.ts';

/** The files of `examples/fair` by name, byte for byte. */
export function fairFiles(): Readonly<Record<string, string>> {
  const { vacancies, candidates } = bundledFair();
  return {
    'vacancies.jsonl': lines(vacancies),
    'candidates.jsonl': lines(candidates),
    'README.md': readme,
  };
}

const lines = (profiles: readonly unknown[]): string =>
  profiles.map((profile) => `${JSON.stringify(profile)}\n`).join('');

const share = (name: string): number => regionShares.find(([region]) => region === name)?.[1] ?? 0;

const readme = `# A fair to try things on

\`vacancies.jsonl\` and \`candidates.jsonl\` are one invented talent fair for biomedicine and manufacturing in the
Guangdong–Hong Kong–Macao Greater Bay Area: ${fairCounts.employers} employers, ${fairCounts.vacancies} vacancies, ${fairCounts.candidates} candidates, all in the pool \`${fairPool}\`.

**Everything here is fictional.** No employer, school, person, address or number exists; where a name is like that of
somebody real, that is chance. The profiles are written to be plausible, not to describe anybody.

- Nine in ten candidates have a master's degree or a doctorate; the others are skilled workers, people from vocational
  schools, colleges and bachelor's programmes. About ${share('bay')} in a hundred live in the nine cities of the Pearl River Delta, ${share('mainland')} elsewhere on the
  mainland, ${share('hongkong')} in Hong Kong, ${share('macao')} in Macao and ${share('overseas')} overseas.
- Twenty employers have flexible posts for people with care duties: hours that leave room for the school run, leave at
  short notice, childcare on site. Anyone with such needs may want them.
- Most profiles are in Chinese, about one in seven in English. They are messy where people are: traditional script,
  free text without any field, missing fields, aliases and abbreviations, slips of the pen, full-width digits, one place in several wordings.
- \`v-showcase-bio\`, \`v-showcase-trade\` and \`v-showcase-flex\` are three posts for which people were put into the pool who fit
  well, in part, and all but one demand.
- Nine candidates cannot be matched (no consent, or consent that has ended) and eighteen vacancies are closed.

Written by \`node scripts/fair/generate.ts\`, which gives the same bytes on every machine: its randomness is mulberry32,
seeded by the pool's name and each profile's id. The vocabulary is in \`scripts/fair/vocabulary*.ts\`, the lines of work in
\`scripts/fair/archetypes*.ts\`. Licence: Apache-2.0, as the rest of the project.
`;
