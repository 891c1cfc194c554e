import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keepJson, machine } from './figures.ts';
import { measureAblations } from './quality/ablation.ts';
import { measureDisciplines } from './quality/disciplines.ts';
import { measureGold } from './quality/gold.ts';
import type { Measured } from './quality/measured.ts';
import { measureMelo } from './quality/melo.ts';
import { measureOccupations } from './quality/occupations.ts';
import { qualityPage } from './quality/page.ts';
import { measurePlaces } from './quality/places.ts';
import { measurePostings } from './quality/postings.ts';
import { measureSpeed } from './quality/speed.ts';
import { measureTitles } from './quality/titles.ts';
import { measureTranslations } from './quality/translations.ts';

/** Quality of reading and matching, with the baselines of the same run: prints, keeps bench/results/quality.json, writes docs/quality.md. */
const measurements: readonly (() => readonly Measured[])[] = [
  measureTitles,
  measureOccupations,
  measureMelo,
  measurePostings,
  measurePlaces,
  measureDisciplines,
  measureTranslations,
  measureGold,
  measureAblations,
  measureSpeed,
];

const results: Measured[] = [];
for (const measure of measurements) {
  for (const result of measure()) {
    results.push(result);
    const { set, method, measure: name, value, note } = result;
    console.log(`${set} · ${method} · ${name}: ${Number(value.toPrecision(4))}${note ? ` (${note})` : ''}`);
  }
}
keepJson('quality', { command: 'npm run bench:quality', machine: machine(), results });
writeFileSync(join(import.meta.dirname, '../docs/quality.md'), qualityPage(results, machine()));
