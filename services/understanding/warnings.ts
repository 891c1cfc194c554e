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
  'discipline.unknown': {
    zh: '{at}：学科目录中没有“{wording}”，已按原文保留，只与写法相同的专业匹配。请使用目录中的专业名称。',
    en: '{at}: the discipline "{wording}" is not in the catalogue; it is kept as it is and matches only the same wording. Use the name of the catalogue.',
  },
  'text.contradicts': {
    zh: '{at}：正文写的是“{text}”，而字段 {field} 是“{used}”；以字段为准。请修改其中一处，使两者一致。',
    en: '{at}: the text says "{text}" but the field {field} says "{used}"; the field is used. Change one of them so that they agree.',
  },
  'text.unlawful-criterion': {
    zh: '{at}：正文含有{criterion}方面的限制，可能违反就业公平的法律规定；匹配时不会使用。请删除这一要求。',
    en: '{at}: the text restricts applicants by {criterion}, which the law on fair employment does not allow; it is never used. Remove it from the text.',
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

const criterionNames: Readonly<Record<string, Words>> = {
  sex: { zh: '性别', en: 'sex' },
  age: { zh: '年龄', en: 'age' },
  marriage: { zh: '婚育状况', en: 'marital or parental status' },
  'household-registration': { zh: '户籍', en: 'household registration' },
  ethnicity: { zh: '民族或籍贯', en: 'ethnicity or origin' },
  'school-tier': { zh: '毕业院校层次（985/211 等）', en: 'tier of school (985/211 and the like)' },
  health: { zh: '健康或外貌', en: 'health or looks' },
  'political-status': { zh: '政治面貌', en: 'political status' },
};

/** A warning in words: where, what, and what to do. A code that this version does not know is shown as it is. */
export function renderWarning(warning: Warning, lang: 'zh' | 'en'): string {
  const words = warningWords[warning.code]?.[lang];
  if (!words) return `${warning.pointer}: ${warning.code}`;
  return words.replace(/\{(\w+)\}/g, (whole, name: string) => {
    if (name === 'at') return warning.pointer;
    const value = warning.params?.[name];
    if (value === undefined) return whole;
    return name === 'criterion' ? (criterionNames[value]?.[lang] ?? String(value)) : String(value);
  });
}
