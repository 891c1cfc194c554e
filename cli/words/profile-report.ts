/** One kind of finding: what it is, and what to do. */
interface FindingWords {
  readonly title: string;
  readonly todo: string;
}
type Findings = Readonly<Record<string, FindingWords>>;
interface Rows {
  readonly shown: readonly number[];
  readonly more: number;
}

const inChinese: Findings = {
  'skill.unknown': {
    title: '技能库中没有的技能',
    todo: '检查拼写，或换用更通用的名称；确有需要时用 duijie taxonomy import 导入自己的技能库',
  },
  'place.unresolved': { title: '无法识别的地点', todo: '写明省、市、区，或提供经纬度（lat、lng）' },
  'place.ambiguous': { title: '有多个同名地方的地点', todo: '加上所在的省或市' },
  'discipline.unknown': { title: '学科目录中没有的专业', todo: '使用教育部学科目录中的名称' },
  'text.contradicts': { title: '正文与字段不一致（以字段为准）', todo: '修改其中一处，使两者一致' },
  'text.unlawful-criterion': {
    title: '法律不允许的招聘限制（不会使用）',
    todo: '从正文中删除；改写为工作本身的要求，例如搬运的重量、班次、所需的技能（duijie understand 会逐条给出写法）',
  },
  'text.not-understood': { title: '没有读出内容的要求或正文', todo: '换用更通用的说法，或写进相应的字段' },
  'text.other-language': { title: '既不是中文也不是英文的正文', todo: '提供中文或英文的版本' },
  'text.too-long': { title: '过长而没有读完的正文', todo: '删减重复或无关的内容' },
  'text.truncated': { title: '内容过多而没有读完的字段', todo: '删减重复或无关的内容' },
};

const inEnglish: Findings = {
  'skill.unknown': {
    title: 'skills that the taxonomy does not know',
    todo: 'check the spelling or use a more common name; a taxonomy of your own can be added by duijie taxonomy import',
  },
  'place.unresolved': {
    title: 'places that could not be resolved',
    todo: 'name province, city and district, or give lat and lng',
  },
  'place.ambiguous': { title: 'places whose name stands for several', todo: 'add the province or the city' },
  'discipline.unknown': {
    title: 'disciplines that the catalogue does not know',
    todo: 'use the name of the catalogue',
  },
  'text.contradicts': {
    title: 'texts that contradict a field (the field is used)',
    todo: 'change one of them so that they agree',
  },
  'text.unlawful-criterion': {
    title: 'restrictions that the law does not allow (never used)',
    todo: 'remove them from the text; state what the work takes instead, such as a weight, a shift or a skill (duijie understand words each)',
  },
  'text.not-understood': {
    title: 'demands or texts in which nothing was recognised',
    todo: 'use more common words, or state them in a field',
  },
  'text.other-language': { title: 'texts in neither Chinese nor English', todo: 'give them in Chinese or English' },
  'text.too-long': {
    title: 'texts too long to be read to the end',
    todo: 'leave out what is repeated or beside the point',
  },
  'text.truncated': {
    title: 'fields of which only a part was read',
    todo: 'leave out what is repeated or beside the point',
  },
};

interface Counts {
  readonly profiles: number;
  readonly refused: number;
  readonly concerned: number;
}

/** What `duijie doctor --profiles` says. */
export const profileReportWords = {
  zh: {
    needsFile: '--profiles 后面要写一个文件：duijie doctor --profiles 文件 --kind vacancy|candidate',
    findings: inChinese,
    head: (title: string, count: number, rows: number) => `${title}：${count} 处，涉及 ${rows} 份资料`,
    example: (wording: string, { shown, more }: Rows) =>
      `${wording || '（原文不显示）'}：第 ${shown.join('、')} 行${more > 0 ? `，另有 ${more} 行` : ''}`,
    more: (count: number) => `…… 还有 ${count} 种`,
    contradiction: (field: string, used: string, text: string) => `${field}：字段为 ${used}，正文为 ${text}`,
    summary: (file: string, { profiles, refused, concerned }: Counts) =>
      `${file}：读了 ${profiles} 份资料，其中 ${concerned} 份有没读懂或需要修改的内容，${refused} 行没有收下`,
  },
  en: {
    needsFile: '--profiles takes a file: duijie doctor --profiles FILE --kind vacancy|candidate',
    findings: inEnglish,
    head: (title: string, count: number, rows: number) => `${title}: ${count}, in ${rows} profiles`,
    example: (wording: string, { shown, more }: Rows) =>
      `${wording || '(wording not shown)'}: row ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
    more: (count: number) => `… and ${count} more`,
    contradiction: (field: string, used: string, text: string) => `${field}: the field says ${used}, the text ${text}`,
    summary: (file: string, { profiles, refused, concerned }: Counts) =>
      `${file}: ${profiles} profiles read, ${concerned} of them with something not understood or to be mended, ${refused} rows refused`,
  },
} as const;
