import {
  codeFor,
  degreeLevelNames,
  degreeRegionNames,
  flexibilityNames,
  remoteNames,
  skillGradeNames,
} from '../../shared/model/codes.ts';
import { foldText } from './fold-heading.ts';
import { readDay, readPartialDay } from './read-date.ts';
import { readLanguages } from './read-languages.ts';
import { readPay } from './read-pay.ts';
import { readWindows } from './read-windows.ts';
import { entriesOf, jsonIn, numbersIn, type Reader, type Reading, saysNothing, textOf } from './readings.ts';

type Vocabulary = Parameters<typeof codeFor>[0];

const text: Reader = (cell) => ({ value: jsonString(textOf(cell)) ?? textOf(cell) });

const json: Reader = (cell) => ({ value: jsonIn(textOf(cell)) ?? textOf(cell) });

/** Lists in brackets are JSON; others are split where people separate. */
const list: Reader = (cell) => listed(textOf(cell), (entries) => ({ value: entries }));

const places: Reader = (cell) =>
  listed(textOf(cell), (entries) => ({ value: entries.filter((entry) => !saysNothing(foldText(entry))) }));

const skillsOf =
  (importance: string): Reader =>
  (cell) =>
    listed(textOf(cell), (entries) => ({ value: entries.map((name) => ({ name, importance })) }));

const number: Reader = (cell) => {
  const [first] = numbersIn(textOf(cell));
  const bare = Number(textOf(cell).normalize('NFKC'));
  if (!Number.isNaN(bare)) return { value: bare };
  return first === undefined ? noted(cell) : { value: first };
};

const experience: Reader = (cell, heading) => {
  const folded = foldText(textOf(cell));
  return /^(应届|应届生|在校|学生|fresh graduate|无经验)/.test(folded) ? { value: 0 } : number(cell, heading);
};

const range =
  (plain: 'min' | 'both'): Reader =>
  (cell) => {
    const folded = foldText(textOf(cell));
    if (saysNothing(folded) || /^应届|^经验不限|无经验/.test(folded)) return {};
    const [first, second, ...more] = numbersIn(folded);
    if (first === undefined || more.length > 0) return noted(cell);
    if (second !== undefined) return { value: { min: first, max: second } };
    if (/以下|以内|不超过|up to|≤|<|at most|max/.test(folded)) return { value: { max: first } };
    if (plain === 'min' || /以上|起|\+|≥|>|at least|min|不少于/.test(folded)) return { value: { min: first } };
    return { value: { min: first, max: first } };
  };

const yes = /^(是|对|有|可|可以|愿意|接受|能|同意|已同意|y|yes|true|1|ok|agree|agreed|consent|√|✓|✔)$/;
const no = /^(否|不|无|不可|不可以|不愿意|不接受|不能|不同意|未同意|n|no|false|0|disagree|×|✗|x)$/;

const truth: Reader = (cell) => truthOf(textOf(cell)) ?? noted(cell);
/** Consent is never guessed: an answer that is neither yes nor no goes on as it stands and is refused. */
const consent: Reader = (cell) => truthOf(textOf(cell)) ?? { value: textOf(cell) };

function truthOf(written: string): Reading | undefined {
  const folded = foldText(written);
  if (yes.test(folded)) return { value: true };
  return no.test(folded) ? { value: false } : undefined;
}

const coded =
  (vocabulary: Vocabulary): Reader =>
  (cell) => {
    const code = codeFor(vocabulary, foldText(textOf(cell)));
    return code === undefined ? noted(cell) : { value: code };
  };

const degreeLevel: Reader = (cell) => {
  const folded = foldText(textOf(cell)).replace(/(学位|学历|毕业)$/, '');
  const level = codeFor(degreeLevelNames, folded);
  return level === undefined ? noted(cell) : { value: level };
};

const degreeMin: Reader = (cell, heading) => {
  const folded = foldText(textOf(cell));
  if (saysNothing(folded) || /^学历不限$/.test(folded)) return {};
  const bare = folded.replace(
    /\s*(及以上|或以上|以上|及其以上|起|\+|or above|and above|or higher|minimum)\s*(学历|学位)?$/,
    '',
  );
  const read = degreeLevel(bare, heading);
  return read.value === undefined ? noted(cell) : read;
};

const disciplines: Reader = (cell) =>
  listed(textOf(cell), (entries) => {
    const names = entries
      .map((entry) => entry.replace(/(等)?(相关|类)?专业(优先)?$|类$|等$/, '').trim())
      .filter((entry) => entry !== '' && !saysNothing(foldText(entry)) && foldText(entry) !== '专业不限');
    return names.length > 0 ? { value: names } : {};
  });

/** Codes of the flexibility vocabulary; other benefits ("五险一金") are noted. */
const flexibility: Reader = (cell) =>
  listed(textOf(cell), (entries) => {
    const codes = entries.map((entry) => ({ entry, code: codeFor(flexibilityNames, foldText(entry)) }));
    const known = codes.flatMap(({ code }) => (code === undefined ? [] : [code]));
    const rest = codes.filter(({ code }) => code === undefined).map(({ entry }) => entry);
    return partly(known, rest);
  });

const windows: Reader = (cell) => {
  const given = jsonIn(textOf(cell));
  if (given !== undefined) return { value: given };
  const read = readWindows(textOf(cell));
  return read ? { value: read } : noted(cell);
};

const languages =
  (levelName: 'level' | 'min'): Reader =>
  (cell) =>
    listed(textOf(cell), () => {
      const read = readLanguages(textOf(cell));
      const named = read.languages.map(({ code, level }) => ({ code, ...(level ? { [levelName]: level } : {}) }));
      return partly(named, read.rest);
    });

/** Every way of reading a cell, by the name that the column tables use. */
export const readers = {
  text,
  json,
  list,
  places,
  requiredSkills: skillsOf('required'),
  strongSkills: skillsOf('strong'),
  preferredSkills: skillsOf('preferred'),
  number,
  experience,
  rangeFrom: range('min'),
  rangeBoth: range('both'),
  truth,
  consent,
  degreeLevel,
  degreeMin,
  degreeRegion: coded(degreeRegionNames),
  disciplines,
  skillGrade: coded(skillGradeNames),
  remote: coded(remoteNames),
  flexibility,
  windows,
  candidateLanguages: languages('level'),
  vacancyLanguages: languages('min'),
  day: readDay,
  partialDay: readPartialDay,
  expectedPay: (cell, heading) => readPay(cell, heading, 'candidate'),
  offeredPay: (cell, heading) => readPay(cell, heading, 'vacancy'),
  note: (cell) => noted(cell),
} as const satisfies Readonly<Record<string, Reader>>;
export type ReaderName = keyof typeof readers;

function noted(cell: Parameters<Reader>[0]): Reading {
  return saysNothing(foldText(textOf(cell))) ? {} : { note: textOf(cell) };
}

function jsonString(written: string): string | undefined {
  const value = written.startsWith('"') ? jsonIn(written) : undefined;
  return typeof value === 'string' ? value : undefined;
}

function listed(written: string, read: (entries: string[]) => Reading): Reading {
  const given = written.startsWith('[') ? jsonIn(written) : undefined;
  if (given !== undefined) return { value: given };
  return saysNothing(foldText(written)) ? {} : read(entriesOf(written));
}

function partly(known: readonly unknown[], rest: readonly string[]): Reading {
  return {
    ...(known.length > 0 ? { value: known } : {}),
    ...(rest.length > 0 ? { note: rest.join('；') } : {}),
  };
}
