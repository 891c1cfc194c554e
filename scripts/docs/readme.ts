/** Fills the marked parts of both READMEs: the request, its real answer, the measured figures. `node scripts/docs/readme.ts`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { compose } from '../../config/compose.ts';
import { readSettings } from '../../config/env.ts';
import { figuresTable } from './figures-table.ts';

type Language = 'en' | 'zh';

const at = (path: string): URL => new URL(`../../${path}`, import.meta.url);
const request = readFileSync(at('examples/requests/match.json'), 'utf8');

/** The first pairing that a service of its own answers, one line a piece of evidence. */
async function answer(lang: Language): Promise<string> {
  const settings = readSettings({ DATA_DIR: ':memory:', PORT: '0', LOG_LEVEL: 'error' });
  const application = await compose({ settings });
  try {
    const { url } = await application.startApi();
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: request };
    const response = await fetch(`${url}/v1/match?lang=${lang}`, init);
    const { pairings }: Answer = JSON.parse(await response.text());
    const [first] = pairings;
    if (!first) throw new Error('the example is not answered with a pairing');
    return printed(shortened(first));
  } finally {
    await application.close();
  }
}

interface AnsweredEvidence {
  readonly text: string;
  readonly points: number;
  readonly question?: string;
}
interface AnsweredPairing {
  readonly dimensions: Readonly<Record<string, { readonly evidence: readonly AnsweredEvidence[] }>>;
  readonly missing: readonly AnsweredEvidence[];
  readonly ask: readonly AnsweredEvidence[];
  readonly receipt: unknown;
}

interface Answer {
  readonly pairings: readonly AnsweredPairing[];
}

function shortened({ receipt, ...pairing }: AnsweredPairing) {
  const words = ({ text, points }: AnsweredEvidence) => ({ text, points });
  const dimensions = Object.entries(pairing.dimensions).map(([name, dimension]) => [
    name,
    { ...dimension, evidence: dimension.evidence.map(words) },
  ]);
  return {
    ...pairing,
    dimensions: Object.fromEntries(dimensions),
    missing: pairing.missing.map(({ text }) => text),
    ask: pairing.ask.map(({ question }) => question),
    receipt,
  };
}

/** JSON with the innermost objects, and lists of words, on one line each. */
function printed(value: unknown): string {
  return JSON.stringify(value, null, 2)
    .replace(/\{[^{}[\]]*\}/g, (inner) => inner.replace(/\s*\n\s*/g, ' '))
    .replace(/\[[^{}[\]]*\]/g, (inner) => inner.replace(/\s*\n\s*/g, ' '));
}

function fenced(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}

function fill(page: string, parts: Readonly<Record<string, string>>): string {
  return Object.entries(parts).reduce((filled, [name, text]) => {
    const part = new RegExp(`(<!-- ${name}:start -->)[^]*?(<!-- ${name}:end -->)`);
    if (!part.test(filled)) throw new Error(`the page has no part ${name}`);
    return filled.replace(part, (_whole, start: string, end: string) => `${start}\n${text}\n${end}`);
  }, page);
}

for (const [file, lang] of [
  ['README.md', 'en'],
  ['README.zh-CN.md', 'zh'],
] as const) {
  const parts = {
    request: fenced('json', request.trim()),
    [`answer:${lang}`]: fenced('json', await answer(lang)),
    [`figures:${lang}`]: figuresTable(lang),
  };
  writeFileSync(at(file), fill(readFileSync(at(file), 'utf8'), parts));
}
