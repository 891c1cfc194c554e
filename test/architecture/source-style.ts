/** What is wrong in one source file, as one reads it: `rule: what was found`. */
export type Complaint = string;

/** Longer than this and a file does several things. Tables of data are no code. */
const mostLines = 400;

const noCode = /\/\*[\s\S]*?\*\/|(?<![:'"`\\])\/\/.*$/gm;
/** A source without its comments. */
export const codeOf = (source: string): string => source.replace(noCode, '');

/** The file is short enough to be read at once. */
export function tooLong(file: string, source: string): Complaint[] {
  const lines = source.trimEnd().split('\n').length;
  return lines > mostLines && !/\/data\//.test(file) ? [`longer than ${mostLines} lines: ${lines}`] : [];
}

/** What the pure rooms must not touch: clock, chance, environment, locale, timers, log, network. */
const impure = [
  /\bDate\.now\b/g,
  /\bnew Date\(\s*\)/g,
  /\bMath\.random\b/g,
  /\bcrypto\./g,
  /\bperformance\./g,
  /\bprocess\b\s*[.[]/g,
  /\blocaleCompare\b/g,
  /\btoLocale\w*/g,
  /\bIntl\./g,
  /\b(?:set|clear)(?:Timeout|Interval|Immediate)\b/g,
  /\bconsole\./g,
  /\bfetch\(/g,
  /\bglobalThis\b/g,
];

/** Every impurity of a source of the pure rooms. */
export function impurities(source: string): Complaint[] {
  const code = codeOf(source);
  return impure.flatMap((pattern) => [...code.matchAll(pattern)].map(([found]) => `not pure: ${found}`));
}

/** Reads the environment. */
export function environmentReads(source: string): Complaint[] {
  return [...codeOf(source).matchAll(/\bprocess\s*(?:\.\s*env\b|\[\s*['"`]env)/g)].map(([found]) => `reads ${found}`);
}

// In pieces, so that this file does not complain of itself.
const unfinished = new RegExp(
  [
    `\\b(?:TO${'DO'}|FIX${'ME'}|X${'XX'})\\b`,
    `\\b(?:test|it|describe)\\.(?:sk${'ip'}|on${'ly'}|to${'do'})\\b`,
    `\\b[fx](?:it|describe)\\(`,
  ].join('|'),
  'g',
);

/** Notes of unfinished work, and tests that are passed over. */
export function unfinishedWork(source: string): Complaint[] {
  return [...source.matchAll(unfinished)].map(([found]) => `unfinished: ${found}`);
}

const testName = /(?:\b(?:test|it)\(|\)\()\s*(['"`])((?:\\.|(?!\1)[\s\S])*)\1\s*,/g;

/** Names of tests that are no sentences. */
export function shortTestNames(source: string): Complaint[] {
  const names = [...source.matchAll(testName)].map((match) => match[2] ?? '');
  return names.filter((name) => name.trim().split(/\s+/).length < 3).map((name) => `no sentence: ${name}`);
}

/** File names that say nothing, or are not in kebab-case. */
export function badFileName(file: string): Complaint[] {
  const name = file.split('/').at(-1) ?? '';
  const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.(?:test|d))?\.ts$/.test(name);
  return kebab && !/^(?:utils?|helpers?|common|misc)\.ts$/.test(name) ? [] : [`a poor name: ${name}`];
}
