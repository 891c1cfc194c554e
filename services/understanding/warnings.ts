import type { Warning } from '../../shared/model/understood.ts';

type Words = { readonly zh: string; readonly en: string };

/** What each warning says: where, what, and what to do. `{at}` is the field's pointer, other names are parameters. */
const warningWords: Readonly<Record<string, Words>> = {
  'skill.unknown': {
    zh: '{at}：技能库中没有“{wording}”，已按原文保留，只与写法相同的技能匹配。请检查拼写，或换用更通用的名称。',
    en: '{at}: the skill "{wording}" is not in the taxonomy; it is kept as it is and matches only the same wording. Check its spelling or use a more common name.',
  },
  'place.unresolved': {
    zh: '{at}：无法识别地点“{wording}”，因此未按地点匹配。请写明省、市、区，或直接提供经纬度（lat、lng）。',
    en: '{at}: the place "{wording}" could not be resolved, so it is not used. Name province, city and district, or give lat and lng.',
  },
  'place.ambiguous': {
    zh: '{at}：“{wording}”可能是 {candidates}，没有写明是哪一个，因此没有偏向其中任何一个。请在前面写明所在城市。',
    en: '{at}: "{wording}" may be {candidates}; it does not say which, so none of them was preferred. Write the city before it.',
  },
  'discipline.unknown': {
    zh: '{at}：学科目录中没有“{wording}”，已按原文保留，只与写法相同的专业匹配。请使用目录中的专业名称。',
    en: '{at}: the discipline "{wording}" is not in the catalogue; it is kept as it is and matches only the same wording. Use the name of the catalogue.',
  },
  'text.contradicts': {
    zh: '{at}：正文写的是“{text}”，而字段 {field} 是“{used}”；以字段为准。请修改其中一处，使两者一致。',
    en: '{at}: the text says "{text}" but the field {field} says "{used}"; the field is used. Change one of them so that they agree.',
  },
  'text.unlawful-criterion': {
    zh: '{at}：正文含有{criterion}方面的限制，可能违反就业公平的法律规定；匹配时不会使用。请删除这一要求；{alternative}。',
    en: '{at}: the text restricts applicants by {criterion}, which the law on fair employment does not allow; it is never used. Remove it from the text; {alternative}.',
  },
  'text.not-understood': {
    zh: '{at}：{part}没有读出任何内容，匹配时不会使用。请换用更通用的说法，或把它写进相应的字段（如 skills）。',
    en: '{at}: nothing was recognised in {part}, so it is not used. Put it in more common words, or state it in a field such as skills.',
  },
  'text.other-language': {
    zh: '{at}：正文大部分既不是中文也不是英文，只读取了认得出的内容。请提供中文或英文的版本。',
    en: '{at}: most of the text is in neither Chinese nor English; only what could be recognised was read. Give it in Chinese or English.',
  },
  'text.too-long': {
    zh: '{at}：正文有 {length} 个字符，只读取了前 {max} 个。请删减重复或无关的内容。',
    en: '{at}: the text has {length} characters, of which the first {max} were read. Leave out what is repeated or beside the point.',
  },
  'date.relative': {
    zh: '{at}：“{wording}”不是确定的日期，因此未按到岗时间匹配。请在字段 {field} 中填写日期（年-月-日）。',
    en: '{at}: "{wording}" names no calendar day, so the start date is not compared. Give the day (YYYY-MM-DD) in {field}.',
  },
  'text.truncated': {
    zh: '{at}：内容过多，只读取了前 {max} 项。请删减重复或无关的内容。',
    en: '{at}: more was named than is read; only the first {max} are used. Leave out what is repeated or beside the point.',
  },
  'batch.superseded': {
    zh: '{at}：同一批次中后面还有相同编号的资料，以最后一份为准。',
    en: '{at}: the same id came again later in this batch; the last one counts.',
  },
};

/** What a posting may say instead of an unlawful restriction. */
const alternatives: Readonly<Record<string, Words>> = {
  sex: {
    zh: '如果工作确有体力、夜班等要求，请直接写明，例如搬运的重量、班次时间',
    en: 'state what the work takes instead, such as the weight to be lifted or the shift',
  },
  age: {
    zh: '请改写为工作所需的经验年限、技能或证书',
    en: 'state the experience, the skill or the certificate that the work needs instead',
  },
  marriage: {
    zh: '请改写为工作时间、出差频率或合同期限',
    en: 'state the working hours, how often one travels or the length of the contract instead',
  },
  'household-registration': {
    zh: '请改写为工作地点、到岗方式，或工作所需的语言',
    en: 'state the place of work, how to get there or the language that the work needs instead',
  },
  ethnicity: {
    zh: '请改写为工作所需的语言及水平',
    en: 'state the language and the level that the work needs instead',
  },
  'school-tier': {
    zh: '请改写为学历层次、专业，或要考查的能力与作品',
    en: 'state the level of degree, the discipline or the ability that will be tested instead',
  },
  health: {
    zh: '请改写为工作本身的要求，例如搬运的重量、站立的时间、法律规定的健康证明',
    en: 'state what the work takes instead, such as the weight to be lifted, hours of standing or a certificate that the law asks for',
  },
  'political-status': {
    zh: '如果岗位依法有此要求，请写明依据；否则请改写为工作所需的能力',
    en: 'name the law if it asks for this in the post; otherwise state the ability that the work needs',
  },
  religion: {
    zh: '请改写为工作安排，例如周末或节假日的班次',
    en: 'state how the work is arranged instead, such as shifts on weekends or holidays',
  },
  'star-sign': {
    zh: '请改写为工作所需的能力',
    en: 'state the ability that the work needs instead',
  },
};

const criterionNames: Readonly<Record<string, Words>> = {
  sex: { zh: '性别', en: 'sex' },
  age: { zh: '年龄', en: 'age' },
  marriage: { zh: '婚育状况', en: 'marital or parental status' },
  'household-registration': { zh: '户籍', en: 'household registration' },
  ethnicity: { zh: '民族或籍贯', en: 'ethnicity or origin' },
  'school-tier': { zh: '毕业院校层次（985/211 等）', en: 'tier of school (985/211 and the like)' },
  health: { zh: '健康或外貌', en: 'health or looks' },
  'political-status': { zh: '政治面貌', en: 'political status' },
  religion: { zh: '宗教信仰', en: 'religion' },
  'star-sign': { zh: '星座、属相或血型', en: 'star sign, zodiac year or blood type' },
};

/** What a criterion that the law forbids is called; its code where this version does not know it. */
export function criterionName(criterion: string, lang: 'zh' | 'en'): string {
  return criterionNames[criterion]?.[lang] ?? criterion;
}

/** A warning in words: where, what, and what to do. A code that this version does not know is shown as it is. */
export function renderWarning(warning: Warning, lang: 'zh' | 'en'): string {
  const words = warningWords[warning.code]?.[lang];
  if (!words) return `${warning.pointer}: ${warning.code}`;
  return words.replace(/\{(\w+)\}/g, (whole, name: string) => wordFor(name, warning, lang) ?? whole);
}

function wordFor(name: string, { pointer, params }: Warning, lang: 'zh' | 'en'): string | undefined {
  if (name === 'at') return pointer;
  if (name === 'part') return partOf(params?.wording, lang);
  const value = params?.[name === 'alternative' ? 'criterion' : name];
  if (value === undefined) return undefined;
  if (name === 'alternative') return alternatives[value]?.[lang] ?? '';
  return name === 'criterion' ? criterionName(String(value), lang) : String(value);
}

/** A wording that is repeated, or the text as a whole. */
function partOf(wording: string | number | undefined, lang: 'zh' | 'en'): string {
  if (wording === undefined) return lang === 'zh' ? '正文' : 'the text';
  return lang === 'zh' ? `“${wording}”` : `"${wording}"`;
}
