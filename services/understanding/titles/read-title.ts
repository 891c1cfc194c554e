import type { Title } from '../../../shared/model/understood.ts';
import { disciplineHits, levelMentions } from '../degrees/degree-mentions.ts';
import { sourceAt, type TextField, textField } from '../text/text-field.ts';
import { occupationOf } from './known-occupations.ts';
import { type CodedOccupation, codeWords, namedExactly, nameWords } from './occupation-coder.ts';
import type { Occupation } from './occupations.ts';
import { type TitleWords, titleWords } from './title-words.ts';
import { workVector } from './work-vector.ts';

/** Answers name so many of the occupations that a title reads as. */
const shown = 3;
/** A title implies the skills of the occupations that it resembles at least so much. */
const impliesFrom = 6_000;

/**
 * What a job title says: its words, and the occupations that it names or resembles. Words of rank and recruiting phrases are left out.
 * Undefined when nothing remains.
 */
export function readTitle(field: TextField | undefined): Title | undefined {
  if (!field) return undefined;
  return titleOf(field, titleWords(field));
}

/**
 * The same for a candidate. A headline that names a degree and no occupation (`免疫学博士`) says what somebody studied, not what
 * his work is: then nothing is known of it.
 */
export function readHeldTitle(field: TextField | undefined): Title | undefined {
  if (!field) return undefined;
  const [, sought] = field.text.match(seeking) ?? [];
  if (sought?.trim()) return titleOf(field, titleWords(textField(field.pointer, sought)));
  const read = titleWords(field);
  const exactly = namedExactly(read.words);
  const named = [...read.named.map(({ code }) => code), ...(exactly === undefined ? [] : [exactly])];
  const studied = disciplineHits(field).length > 0;
  const works = named.some((code) => code !== student || !studied);
  const namesWork = (works && !isDegree(field)) || doer.test(read.words);
  return namesWork || levelMentions(field).length === 0 ? titleOf(field, read) : undefined;
}

/** True where a headline is a discipline and a level and hardly anything else: `物流工程硕士研究生`. */
function isDegree(field: TextField): boolean {
  if (disciplineHits(field).length === 0) return false;
  const said = [...disciplineHits(field), ...levelMentions(field)].reduce((sum, { from, to }) => sum + to - from, 0);
  return field.squeezed.text.length - said <= 3;
}

/** Whose work is to study: beside a discipline, a degree and no line of work. */
const student = 'occ:phd-student-researcher';
/** Chinese for somebody who does something, at the end: `研究生课程协调员` is no degree. */
const doer = /[员師师工匠]$/;

/** `环境工程硕士，求职环保工程师`: what somebody looks for is his line of work, not what stands before it. */
const seeking =
  /(?:求职(?:意向|岗位|目标)?|应聘|意向(?:岗位|职位)|\b(?:looking for|seeking) (?:an? )?(?:new )?(?:position|role|job|post) (?:as|of) (?:an? )?)\s?:?\s?([^,。;]{2,80})$/;

/** The same for a vacancy: without the qualifiers of an occupation that says enough. */
export function readWantedTitle(field: TextField | undefined): Title | undefined {
  if (!field) return undefined;
  // Of the text as readers see it: what is hidden there stays hidden.
  const bare = field.text.replace(qualifiers, ' ');
  if (bare.trim() === '' || bare === field.text) return readTitle(field);
  const read = titleWords(textField(field.pointer, bare));
  return read.named.some(({ code }) => occupationOf(code)?.group) ? titleOf(field, read) : readTitle(field);
}

/** A bracket, or what follows a dash: `（激酶抑制剂方向）`, `-无菌灌装线`, `, recombinant proteins`. */
const qualifiers =
  /[(（【[][^()（）【】[\]]{0,60}[)）】\]]|\s?[-–—|｜](?:\s|(?=[\u4e00-\u9fff]))[^()]{1,60}$|,\s[^()]{1,60}$/g;

function titleOf(field: TextField, { words, named, length }: TitleWords): Title | undefined {
  if (words === '') return undefined;
  const alone = named.length === 1 && named[0]?.length === length ? named[0].code : namedExactly(words);
  const whole = alone === undefined ? undefined : occupationOf(alone);
  const said = whole ? withLabels(whole, words) : words;
  const coded = withNamed(codeWords(said), alone === undefined ? named : [{ code: alone, length }], length);
  return {
    words: said,
    occupations: coded
      .slice(0, shown)
      .map(({ code, share }) => ({ code, label: occupationOf(code)?.zh ?? code, share })),
    work: workVector(coded),
    implies: [
      ...new Set(coded.flatMap(({ code, share }) => (share >= impliesFrom ? (occupationOf(code)?.implies ?? []) : []))),
    ].sort(),
    source: sourceAt(field, 0, field.text.length),
  };
}

/**
 * A title that is a name and nothing else is said in the occupation's own labels too: a label and its translation come out the same.
 * Any other name counts twice beside them, so that names of one language differ by their own words.
 */
function withLabels({ zh, en }: Occupation, words: string): string {
  const labels = new Set([nameWords(zh), nameWords(en)]);
  return [...labels, ...(labels.has(words) ? [] : [words, words])].join(' ');
}

/** A name that stands in a longer title counts for at least this much, and for all of it when it is the whole. */
const namedShare = 5_000;

function withNamed(
  coded: readonly CodedOccupation[],
  named: TitleWords['named'],
  whole: number,
): readonly CodedOccupation[] {
  const shares = new Map(coded.map(({ code, share }) => [code, share]));
  for (const { code, length } of named) {
    if (!occupationOf(code)?.group) continue;
    const share = namedShare + Math.floor(((10_000 - namedShare) * length) / whole);
    shares.set(code, Math.max(share, shares.get(code) ?? 0));
  }
  return [...shares]
    .map(([code, share]) => ({ code, share }))
    .sort((a, b) => b.share - a.share || (a.code < b.code ? -1 : 1));
}
