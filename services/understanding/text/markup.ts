/** A piece of HTML in a text: how many units it takes, and what is read in its place. */
export interface Markup {
  readonly length: number;
  readonly reads: string;
}

/** Elements inside a line: their tags part nothing. */
const inline: ReadonlySet<string> = new Set(
  'a abbr b big cite code del em font i ins kbd label mark q s small span strike strong sub sup tt u'.split(' '),
);
/** Elements that stand on lines of their own: their tags end a line. */
const blocks: ReadonlySet<string> = new Set(
  'address article aside blockquote body br button center dd div dl dt figure footer form h1 h2 h3 h4 h5 h6 head header hr html img input li main nav ol p pre script section style table tbody td tfoot th thead title tr ul'.split(
    ' ',
  ),
);
/** Elements whose content nobody reads. */
const unread: ReadonlySet<string> = new Set(['script', 'style']);

/** A tag, or one that was escaped on the way (`&lt;br&gt;`). Bounded: attributes of real tags are short. */
const tag = /<\/?([a-z][a-z0-9]{0,9})(?:\s[^<>]{0,600})?\/?>|&lt;\/?([a-z][a-z0-9]{0,9})(?:\s[^<>&]{0,120})?\/?&gt;/iy;
/** An entity, also one that was escaped twice (`&amp;nbsp;`). */
const entity = /&(?:amp;)?(?:#(\d{1,6})|#x([0-9a-f]{1,5})|([a-z]{2,8}));/iy;
const entities: Readonly<Record<string, string>> = {
  ...{ nbsp: ' ', ensp: ' ', emsp: ' ', thinsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", shy: '' },
  ...{ ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’', mdash: '—', ndash: '–', hellip: '…', middot: '·', bull: '•' },
  ...{ times: '×', deg: '°', plusmn: '±', copy: '©', reg: '®', trade: '™', yen: '¥', pound: '£', euro: '€' },
};

/** Reads the markup of one text. Linear: the end of what is not read is looked for once. */
export function markupReader(source: string): (index: number) => Markup | undefined {
  const ends = new Map<string, number>();
  /** Where `closing` stands next, or -1: asked in rising order of `from`. */
  const nextEnd = (closing: string, from: number): number => {
    const known = ends.get(closing);
    if (known !== undefined && (known < 0 || known >= from)) return known;
    const found = source.indexOf(closing, from);
    ends.set(closing, found);
    return found;
  };
  return (index) => {
    if (source.startsWith('<!--', index)) {
      const end = nextEnd('-->', index);
      return end < 0 ? undefined : { length: end + 3 - index, reads: ' ' };
    }
    return tagAt(source, index, nextEnd) ?? entityAt(source, index);
  };
}

function tagAt(source: string, index: number, nextEnd: (closing: string, from: number) => number): Markup | undefined {
  tag.lastIndex = index;
  const match = tag.exec(source);
  const name = (match?.[1] ?? match?.[2])?.toLowerCase();
  if (!match || name === undefined) return undefined;
  const [{ length }] = match;
  if (inline.has(name)) return { length, reads: '' };
  if (!blocks.has(name)) return undefined;
  const end = unread.has(name) && source[index + 1] !== '/' ? nextEnd(`</${name}`, index) : -1;
  return { length: end < 0 ? length : end - index, reads: '\n' };
}

function entityAt(source: string, index: number): Markup | undefined {
  entity.lastIndex = index;
  const match = entity.exec(source);
  if (!match) return undefined;
  const [{ length }, decimal, hexadecimal, name] = match;
  const reads = name === undefined ? characterOf(decimal, hexadecimal) : entities[name.toLowerCase()];
  return reads === undefined ? undefined : { length, reads };
}

function characterOf(decimal: string | undefined, hexadecimal: string | undefined): string | undefined {
  const point = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
  return point > 0 && point <= 0x10_ffff && !(point >= 0xd800 && point <= 0xdfff)
    ? String.fromCodePoint(point)
    : undefined;
}
