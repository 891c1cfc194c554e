import type { NumberRange, Source, Warning } from '../../../shared/model/understood.ts';
import type { Vacancy } from '../../../shared/model/vacancy.ts';
import { sourceAt, type TextField } from '../text/text-field.ts';
import { type Wording, wordingOf } from '../text/wording.ts';
import { type YearsMention, yearsMentions } from './years-mentions.ts';

/** What a vacancy asks: its field, else the text. */
export function readExperienceRange(
  years: Vacancy['experienceYears'],
  fields: readonly TextField[],
  warnings: Warning[],
): NumberRange | undefined {
  const read = rangeInText(fields);
  if (!years) return read;
  if (years.min !== undefined && read?.min !== undefined && read.importance !== 'preferred' && years.min !== read.min) {
    warnings.push({
      code: 'text.contradicts',
      pointer: read.source.pointer,
      params: { field: '/experienceYears/min', used: years.min, text: read.min },
    });
  }
  return {
    ...(years.min !== undefined && { min: years.min }),
    ...(years.max !== undefined && { max: years.max }),
    importance: 'strong',
    source: { pointer: '/experienceYears' },
  };
}

/** A candidate's years of work: the field, else the most that the text states. A text that states over a year more is reported. */
export function readExperienceValue(
  years: number | undefined,
  fields: readonly TextField[],
  warnings: Warning[],
): { readonly value: number; readonly source: Source } | undefined {
  const read = statedYears(fields);
  if (years === undefined) return read ?? freshGraduate(fields);
  if (read && read.value > years + 1) {
    warnings.push({
      code: 'text.contradicts',
      pointer: read.source.pointer,
      params: { field: '/experienceYears', used: years, text: read.value },
    });
  }
  return { value: years, source: { pointer: '/experienceYears' } };
}

/** The most years of work that the texts state: what is less is a part of them. */
function statedYears(fields: readonly TextField[]): { readonly value: number; readonly source: Source } | undefined {
  const found = fields.flatMap((field) => yearsMentions(field).map((mention) => ({ field, mention })));
  const most = found.reduce<(typeof found)[number] | undefined>(
    (best, next) => (!best || next.mention.min > best.mention.min ? next : best),
    undefined,
  );
  return most && { value: most.mention.min, source: sourceAt(most.field, most.mention.from, most.mention.to) };
}

function freshGraduate(fields: readonly TextField[]): { value: number; source: Source } | undefined {
  for (const field of fields) {
    const match = field.text.match(/应届(?:毕业生|生)?|fresh graduate|recent graduate/);
    if (match?.index !== undefined)
      return { value: 0, source: sourceAt(field, match.index, match.index + match[0].length) };
  }
  return undefined;
}

/** What the texts ask, taken together: a title that names years of one skill does not hide the years of the description. */
function rangeInText(fields: readonly TextField[]): NumberRange | undefined {
  const asked = fields.flatMap((field) =>
    yearsMentions(field).map((mention) => ({ field, mention, wording: wordingOfMention(mention) })),
  );
  const best = chosen(asked.filter(({ wording }) => wording !== 'unwanted'));
  return best && rangeOf(best);
}

interface Asked {
  readonly field: TextField;
  readonly mention: YearsMention;
  readonly wording: Wording | undefined;
}

/** The general or total one is the largest: `5年以上工作经验，其中3年Java`. What is only preferred counts where nothing is asked. */
function chosen(asked: readonly Asked[]): Asked | undefined {
  const firm = asked.filter(({ wording }) => wording !== 'preferred');
  return largest(withoutConditions(firm.length > 0 ? firm : asked));
}

const largest = (asked: readonly Asked[]): Asked | undefined =>
  asked.reduce<Asked | undefined>(
    (best, next) => (!best || next.mention.min > best.mention.min ? next : best),
    undefined,
  );

/**
 * `本科5年、硕士3年以上`: who comes with more schooling needs fewer years; the least is what is asked of all. What is asked in
 * brackets or behind 或 of another degree, or of a higher rank than the post's, is an exception.
 */
function withoutConditions(asked: readonly Asked[]): readonly Asked[] {
  const rest = asked.filter(({ mention }) => !isException(mention));
  const norm = rest.length > 0 ? rest : asked;
  const conditional = norm.filter(({ mention }) => ofOneDegree.test(mention.before));
  if (conditional.length < 2) return norm;
  const least = conditional.reduce((best, next) => (next.mention.min < best.mention.min ? next : best));
  return norm.filter((one) => one === least || !conditional.includes(one));
}

const ofOneDegree = /(?:大专|专科|本科|硕士|博士|研究生|bachelor|master|phd)[^。；;]{0,8}$/;

const isException = ({ before, after }: YearsMention): boolean => exceptionBefore.test(before) || rankAfter.test(after);
const exceptionBefore =
  /(?:大专|专科)(?:学历|生|毕业)?.{0,4}$|(?:或者?|[(（])(?:统招|全日制)?(?:本科|硕士|博士|研究生)(?:学历|生|毕业)?[^。；;，,]{0,4}$|(?:中级|高级|资深)(?:岗位?)?(?:要求|需要|须|需)[^。；;，,]{0,4}$/;
/** `期望3-5年为中级，5-10年为leader`. */
const rankAfter = /^\s?[为是](?:初|中|高|资深|leader|专家|架构师)/;

/** How the years are weighed: by the words around them, else by the section they stand in. */
function wordingOfMention(mention: YearsMention): Wording | undefined {
  const ahead = mention.before.split(/[，,]/).at(-1) ?? '';
  const own = ahead + (mention.after.split(/[，,]/)[0] ?? '');
  if (notAsked.test(own) || orGraduates.test(mention.after) || graduatesOr.test(ahead)) return 'unwanted';
  const wording = wordingOf(own);
  if (wording !== 'preferred' && wording !== 'required' && mention.clause?.section === 'preferred') return 'preferred';
  if (wording === 'unwanted') return undefined;
  return wording;
}

const notAsked = /不(?:作|做)?要求|无需|不需要?|无要求|没有要求|not (?:required|necessary)|no need/;
/** `应届硕士或本科两年经验`: who has just graduated may come as well, so that nothing is asked of all. */
const graduatesOr = /应届[^。；;]{0,12}或[^。；;]{0,8}$/;
const orGraduates = /^[^。；;]{0,16}或[^。；;]{0,8}应届/;

function rangeOf({ field, mention, wording }: Asked): NumberRange {
  const { min, max, from, to } = mention;
  const weighed = wording === 'preferred' || wording === 'required' ? wording : 'strong';
  const importance = weighed === 'strong' && takesGraduates.test(field.text) ? 'preferred' : weighed;
  return { min, ...(max !== undefined && { max }), importance, source: sourceAt(field, from, to) };
}

/** Who also takes fresh graduates asks for years, but does not insist. */
const takesGraduates =
  /应届(?:毕业)?生?[^。；;，,\n]{0,6}(?:可|亦|欢迎|也接受)|(?:欢迎|(?<!不)接受|放宽到|放宽至)[^。；;，,\n不]{0,8}应届|fresh graduates? (?:are |is )?(?:also )?(?:welcome|considered)/;
