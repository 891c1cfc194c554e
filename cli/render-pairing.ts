import { type Dimension, dimensions } from '../shared/model/codes.ts';
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
/** Sentences shown of each kind. */
const mostSentences = { missing: 3, ask: 2 } as const;
/** What speaks for a pairing is told across dimensions: two or three skills say more than five. */
const mostFits: Readonly<Partial<Record<Dimension, number>>> = { skills: 3, degree: 2, flexibility: 2 };

/**
 * One place of a list in a few lines: rank, score, who it is; then what fits, what is missing and what to ask.
 * `about` stands under the headline: degree and place, say; without a headline it stands in its place.
 */
export function renderPairing(
  pairing: ShownPairing,
  who: { readonly id: string; readonly label: string; readonly about?: string },
  look: Look,
): string {
  const { styles } = look;
  const words = shortlistWords[look.lang];
  const rank = String(pairing.rank).padStart(3);
  const room = look.width - displayWidth(`${rank}  100.0    ${who.id}`);
  const title = padTo(cutTo(who.label || who.about || words.none, room), room);
  const percent = `${Math.round(pairing.confidence * 100)}%`;
  const known = `${words.confidence} ${percent} · ${words.rankScore} ${tenth(pairing.rankScore)}`;
  const about = [who.label ? who.about : undefined, known].filter((part) => part).join(' · ');
  const ask = unique(pairing.ask.map(({ question }) => question)).slice(0, mostSentences.ask);
  return [
    `${rank}  ${styles.strong(tenth(pairing.score).padStart(5))}  ${styles.strong(title)}  ${styles.faint(who.id)}`,
    ...lines('', about, look, styles.faint),
    ...lines(words.fits, fits(pairing).join(words.separator), look, styles.good),
    ...lines(words.missing, missing(pairing).join(words.separator), look, styles.bad),
    ...lines(words.ask, ask.join(look.lang === 'zh' ? '' : ' '), look, styles.open),
  ].join('\n');
}

/** A label and its text, wrapped under itself; nothing for an empty text. */
export function lines(label: string, text: string, look: Look, paint: (text: string) => string): string[] {
  if (text === '') return [];
  const column = label === '' ? '' : padTo(label, Math.max(look.lang === 'zh' ? 8 : 11, displayWidth(label) + 2));
  const hang = ' '.repeat(displayWidth(column));
  const wrapped = wrapTo(text, look.width - indent.length - displayWidth(column));
  return wrapped.map((line, index) => `${indent}${index === 0 ? paint(column) : hang}${line}`);
}

/** A number with one decimal. */
export const tenth = (value: number): string => value.toFixed(1);

function fits(pairing: ShownPairing): string[] {
  const chosen = dimensions.flatMap((dimension) =>
    (pairing.dimensions[dimension]?.evidence ?? [])
      .filter((entry) => isGood(entry, dimension))
      .sort((a, b) => b.points - a.points)
      .slice(0, mostFits[dimension] ?? 1),
  );
  return unique(chosen.map(({ text }) => text));
}

const missing = (pairing: ShownPairing): string[] =>
  unique(pairing.missing.map(({ text }) => text)).slice(0, mostSentences.missing);

/** Met; of skills also in part, which says how near somebody is. */
const isGood = ({ status, points }: ShownEvidence, dimension: Dimension): boolean =>
  points > 0 && (status === 'met' || (status === 'partly' && dimension === 'skills'));

/** Without repeats, and without the marks at their ends, so that they can be joined. */
const unique = (texts: readonly string[]): string[] => [
  ...new Set(texts.map((text) => text.replace(/[。.；;]+$/, ''))),
];
