import type { ShownList } from './answer-schemas.ts';
import { type Look, lines, renderPairing, tenth } from './render-pairing.ts';
import { shortlistWords } from './words/shortlist.ts';

export interface ListPrint {
  readonly list: ShownList;
  /** Whose list it is. */
  readonly kind: 'vacancy' | 'candidate';
  /** The title or headline of the profile whose list it is. */
  readonly label: string;
  /** What the profile asks for, as lines to stand under the head. */
  readonly asks?: string;
  /** What else is known of those on the list, by id. */
  readonly about?: ReadonlyMap<string, string>;
  readonly nearMisses?: number;
}

const mostExclusions = 4;

/** A whole ranked list for people: head, places in order, then who just missed it and what keeps others out. */
export function renderList({ list, kind, label, asks, about, nearMisses = 3 }: ListPrint, look: Look): string {
  const words = shortlistWords[look.lang];
  const { styles } = look;
  const head = kind === 'vacancy' ? words.vacancyHead : words.candidateHead;
  const places = list.pairings.map((pairing) => {
    const id = kind === 'vacancy' ? pairing.candidateId : pairing.vacancyId;
    const more = about?.get(id);
    return renderPairing(pairing, { id, label: list.labels[id] ?? '', ...(more ? { about: more } : {}) }, look);
  });
  const near = list.nearMisses
    .slice(0, nearMisses)
    .map(({ id, rankScore, text }) =>
      [list.labels[id] ?? '', id, tenth(rankScore), text].filter((part) => part).join(' · '),
    );
  return [
    styles.strong(head(label, list.total)),
    ...(asks ? [asks] : []),
    styles.faint('─'.repeat(look.width)),
    places.join('\n\n'),
    ...(places.length === 0 ? [`  ${list.reason ?? words.empty}`] : ['']),
    ...near.flatMap((text) => lines(words.nearMiss, text, look, styles.open)),
    ...(places.length === 0 ? exclusionLines(list, look) : []),
  ].join('\n');
}

function exclusionLines(list: ShownList, look: Look): string[] {
  const words = shortlistWords[look.lang];
  return list.exclusions
    .slice(0, mostExclusions)
    .flatMap(({ text, alone, total }) => lines(words.kept, words.alone(text, alone, total), look, look.styles.bad));
}
