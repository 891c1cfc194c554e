import { isLetter } from './letters.ts';

/** Letters of a text by script; other characters count for nothing. */
interface Letters {
  readonly han: number;
  readonly latin: number;
  /** Kana, Hangul, Cyrillic, Arabic, Thai and all the rest. */
  readonly other: number;
}

/** Fewer letters say nothing about a language. */
const leastLetters = 24;
/** Of a text's start as much as this is looked at. */
const looked = 4_000;
const english = words(
  'the and of to in with for is are you we be on as at or will our your experience work team skills',
);
/** Small words of languages in Latin letters that English has not: German, French, Spanish, Portuguese, Italian, Dutch, Indonesian, Vietnamese. */
const foreign = words(
  'der die das und mit für von den dem ein eine wir sie ist nicht le la les des du et une pour avec dans nous vous est el los las y para con por una del nosotros os uma com não e il di che per sono een het van voor met wij dan yang untuk dengan di kami và của cho với các là những',
);

/**
 * True for a normalised text that is mostly in neither Chinese nor English. Traditional script is Chinese; names of tools in
 * Latin letters are no language. Short texts are never called foreign.
 */
export function isOtherLanguage(text: string): boolean {
  const start = text.slice(0, looked);
  const { han, latin, other } = lettersOf(start);
  if (han + latin + other < leastLetters) return false;
  // Japanese mixes kana with characters: a quarter of kana is never Chinese.
  if (other * 4 > han + latin + other) return true;
  // A Chinese character says about as much as three letters.
  if (han * 3 > latin) return false;
  const [own, strange] = [count(start, english), count(start, foreign)];
  return strange >= 4 && strange > own;
}

function lettersOf(text: string): Letters {
  let [han, latin, other] = [0, 0, 0];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (isHan(unit)) han++;
    else if (isLatin(unit)) latin++;
    else if (isLetter(unit)) other++;
  }
  return { han, latin, other };
}

const isHan = (unit: number): boolean => (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x3400 && unit <= 0x4dbf);
const isLatin = (unit: number): boolean =>
  (unit >= 0x61 && unit <= 0x7a) || (unit >= 0xc0 && unit <= 0x24f) || (unit >= 0x1e00 && unit <= 0x1eff);

function count(text: string, known: ReadonlySet<string>): number {
  return (text.match(/\p{L}+/gu) ?? []).filter((word) => known.has(word)).length;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
