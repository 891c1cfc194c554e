import { resolveDisciplines, undergraduateCodes } from '../../services/understanding/degrees/disciplines.ts';
import { isThere, readText } from './data.ts';
import type { Measured } from './measured.ts';

const method = 'Duijie';

/** Official names of disciplines that the table resolves to exactly one, and the undergraduate codes that it states rightly. */
export function measureDisciplines(): readonly Measured[] {
  return [...undergraduate(), ...graduate()];
}

const undergraduateFile = 'reference/undergrad_catalogue.csv';
const graduateFile = 'reference/nwu_graduate_first_level.tsv';

function undergraduate(): readonly Measured[] {
  if (!isThere(undergraduateFile)) return [];
  const rows = readText(undergraduateFile)
    .split(/\r?\n/)
    .slice(1)
    .flatMap((line) => {
      const [code = '', name = ''] = line.split(',');
      return name === '' ? [] : [{ code: code.replace(/[TK]+$/, ''), name }];
    });
  const majors = rows.filter(({ code }) => code.length > 4);
  const set = 'disciplines, undergraduate';
  const missing = rows.filter(({ name }) => !resolves(name)).map(({ name }) => name);
  const wrong = majors.filter(({ code, name }) => !isStated(code, name));
  return [
    measured(set, 'names of fields, classes and majors that resolve', rows.length, missing),
    measured(
      set,
      'official codes of majors stated rightly',
      majors.length,
      wrong.map(({ code, name }) => `${code} ${name}`),
    ),
  ];
}

function graduate(): readonly Measured[] {
  if (!isThere(graduateFile)) return [];
  const names = readText(graduateFile)
    .split(/\r?\n/)
    .flatMap((line) => /code=(\d+).*degreeAuthorizationPoint=([^\t]+)/.exec(line)?.slice(1, 3).join(' ') ?? []);
  const distinct = [...new Set(names)];
  const missing = distinct.filter((row) => !resolves(row.split(' ')[1] ?? ''));
  const wrong = distinct.filter((row) => {
    const [code, name = ''] = row.split(' ');
    return code?.length === 4 && resolveDisciplines(name)?.[0]?.code !== code;
  });
  const set = 'disciplines, graduate';
  return [
    measured(set, 'names that resolve', distinct.length, missing),
    measured(set, 'first-level codes stated rightly', distinct.length, wrong),
  ];
}

const resolves = (name: string): boolean => (resolveDisciplines(name)?.length ?? 0) > 0;

/** Whether the row that states the code is the one that the name resolves to. */
function isStated(code: string, name: string): boolean {
  const [only, ...others] = resolveDisciplines(name) ?? [];
  return others.length === 0 && only !== undefined && undergraduateCodes.get(code) === only.code;
}

function measured(set: string, measure: string, all: number, failing: readonly string[]): Measured {
  const shown = failing.length > 0 ? `; not: ${failing.slice(0, 20).join(', ')}` : '';
  return { set, method, measure, value: 1 - failing.length / (all || 1), note: `${all} names${shown}` };
}
