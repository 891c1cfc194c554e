import { dimensionNames, dimensions } from '../shared/model/codes.ts';
import type { ShownEvidence, ShownPairing } from './answer-schemas.ts';
import { type Look, lines, tenth } from './render-pairing.ts';
import { renderTable } from './render-table.ts';
import { shortlistWords } from './words/shortlist.ts';

const marks: Readonly<Record<string, string>> = { met: '✓', partly: '◐', unmet: '✗', unknown: '?' };

/** One pair in full: the sum that makes the score, then every reason with its points. */
export function renderExplanation(pairing: ShownPairing, look: Look): string {
  const words = shortlistWords[look.lang];
  const { styles } = look;
  const state = pairing.eligible ? styles.good(words.eligible) : styles.bad(words.notEligible);
  const percent = `${Math.round(pairing.confidence * 100)}%`;
  return [
    `${styles.strong(`${pairing.vacancyId} × ${pairing.candidateId}`)}  ${state}`,
    `${words.score} ${styles.strong(tenth(pairing.score))}  ${words.confidence} ${percent}  ` +
      `${words.forward} ${shown(pairing.forward)}  ${words.reverse} ${shown(pairing.reverse)}`,
    ...pairing.blockers.flatMap(({ text }) => lines(words.blockers, text, look, styles.bad)),
    '',
    sumTable(pairing, look),
    '',
    styles.strong(words.evidence),
    ...dimensions.flatMap((dimension) =>
      (pairing.dimensions[dimension]?.evidence ?? []).map((entry) => reason(entry, look)),
    ),
    ...pairing.toVerify.flatMap(({ question }) => lines(words.verify, question, look, styles.open)),
  ].join('\n');
}

const shown = (value: number | null): string => (value === null ? '—' : tenth(value));

function sumTable(pairing: ShownPairing, { lang }: Look): string {
  const words = shortlistWords[lang];
  const rows = dimensions.flatMap((dimension) => {
    const judged = pairing.dimensions[dimension];
    if (!judged) return [];
    const known = judged.confidence > 0;
    const score = known ? tenth(judged.score) : words.none;
    const name = dimensionNames[dimension][lang];
    return [[name, score, String(judged.weight), tenth(judged.points), known ? words.known : words.unknown]];
  });
  return renderTable([words.dimensionHead, ...rows]);
}

function reason(entry: ShownEvidence, look: Look): string {
  const words = shortlistWords[look.lang];
  const { styles } = look;
  const paint = { met: styles.good, unmet: styles.bad, unknown: styles.open }[entry.status] ?? styles.open;
  const text = `${marks[entry.status] ?? ' '} ${entry.text}  ${pointsOf(entry, words)}`;
  return lines('', text, look, (plain) => plain)
    .map((line, index) => (index === 0 ? line.replace(marks[entry.status] ?? ' ', (mark) => paint(mark)) : line))
    .join('\n');
}

function pointsOf(entry: ShownEvidence, words: (typeof shortlistWords)['zh' | 'en']): string {
  if (entry.status === 'unknown') return entry.lost > 0 ? `(${words.unknownPoints(tenth(entry.lost))})` : '';
  const lost = entry.lost > 0 ? `, ${words.lost(tenth(entry.lost))}` : '';
  return `(${words.points(tenth(entry.points))}${lost})`;
}
