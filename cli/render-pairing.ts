import type { ShownEvidence, ShownPairing } from './answer-schemas.ts';
import { cutTo, displayWidth, padTo, wrapTo } from './display-width.ts';
import type { Styles } from './styles.ts';
import type { Language } from './terminal.ts';
import { shortlistWords } from './words/shortlist.ts';

/** How lists are printed: for a terminal of a hundred columns. */
export interface Look {
  readonly lang: Language;
  readonly styles: Styles;
  readonly width: number;
}

/** The width that printed lists keep to. */
export const pageWidth = 100;
const indent = '      ';
const mostSentences = { fits: 4, missing: 3, ask: 2 } as const;

/**
 * One place of a list in a few lines: rank, score, who it is; then what fits, what is missing and what to ask.
 * `about` stands under the headline: degree and place, say.
 */
export function renderPairing(
  pairing: ShownPairing,
  who: { readonly id: string; readonly label: string; readonly about?: string },
  look: Look,
): string {
  const { styles } = look;
  const words = shortlistWords[look.lang];
  const head = `${String(pairing.rank).padStart(3)}  ${styles.strong(tenth(pairing.score).padStart(5))}  `;
  const room = look.width - 12 - displayWidth(who.id) - 2;
  const title = padTo(cutTo(who.label || who.id, room), room);
  const known = `${words.confidence} ${Math.round(pairing.confidence * 100)}%`;
  const sentences = sentencesOf(pairing);
  return [
    `${head}${styles.strong(title)}  ${styles.faint(who.id)}`,
    ...lines(styles.faint(''), [who.about, known].filter((part) => part).join(' · '), look, styles.faint),
    ...lines(words.fits, joined(sentences.fits, mostSentences.fits, look.lang), look, styles.good),
    ...lines(words.missing, joined(sentences.missing, mostSentences.missing, look.lang), look, styles.bad),
    ...lines(words.ask, joined(sentences.ask, mostSentences.ask, look.lang), look, styles.open),
  ].join('\n');
}

/** A label and its text, wrapped under itself; nothing for an empty text. */
export function lines(label: string, text: string, look: Look, paint: (text: string) => string): string[] {
  if (text === '') return [];
  const column = label === '' ? '' : padTo(label, look.lang === 'zh' ? 6 : 9);
  const hang = ' '.repeat(displayWidth(column));
  const wrapped = wrapTo(text, look.width - indent.length - displayWidth(column));
  return wrapped.map((line, index) => `${indent}${index === 0 ? paint(column) : hang}${line}`);
}

/** A number with one decimal. */
export const tenth = (value: number): string => value.toFixed(1);

function sentencesOf(pairing: ShownPairing): { fits: string[]; missing: string[]; ask: string[] } {
  const evidence = Object.values(pairing.dimensions).flatMap((dimension) => dimension.evidence);
  return {
    fits: evidence
      .filter(isGood)
      .sort((a, b) => b.points - a.points)
      .map(({ text }) => text),
    missing: pairing.missing.map(({ text }) => text),
    ask: pairing.ask.map(({ question }) => question),
  };
}

const isGood = ({ status, points }: ShownEvidence): boolean => (status === 'met' || status === 'partly') && points > 0;

function joined(texts: readonly string[], most: number, lang: Language): string {
  const unique = [...new Set(texts.map((text) => text.replace(/[。.；;]+$/, '')))];
  return unique.slice(0, most).join(shortlistWords[lang].separator);
}
