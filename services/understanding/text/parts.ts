import { isLetter } from './letters.ts';

/** What a part of a text is about. `plain` is everything without a heading, and headings of place, hours and pay. */
export type Part = 'plain' | 'duties' | 'demands' | 'offers' | 'about';

/**
 * Headings of Chinese and English postings, normalised: parts that follow one another (`+`), each one of several (`|`, the last
 * of which may be nothing). The first list that has a heading decides.
 */
const headings: readonly (readonly [Part, readonly string[]])[] = [
  [
    'offers',
    [
      '公司|岗位|薪资|薪酬|员工|+福利|待遇|薪酬福利+待遇|保障|',
      '我们+能|+提供',
      '岗位|职位|+亮点',
      '你将获得|what we offer|we offer|benefit|benefits|perks|why join us',
    ],
  ],
  [
    'about',
    [
      '公司|企业|单位|集团|团队|项目+简介|介绍|概况',
      '关于+我们|公司',
      'about +us|the company|the team|the employer',
      'company profile|who we are',
    ],
  ],
  [
    'demands',
    [
      '任职|岗位|职位|招聘|应聘|入职|能力|技能|技术|人员|素质|候选人|基本|必备|硬性|学历|专业|+要求|资格|资格要求|条件',
      '我们+期待|希望|需要|+的你|你|',
      '希望你',
      '你+需要|应|应该|要+具备|有|',
      '加分|加分项|优先条件',
      'key |minimum |basic |preferred |job |+requirement|requirements|qualification|qualifications',
      'what +we look for|we are looking for|you bring|you will bring|you need',
      'about you|your profile|who you are|must-have|must-haves|must have|must haves|nice-to-have|nice-to-haves|nice to have|nice to haves|nice-to have|nice to-have|essential|desirable',
    ],
  ],
  [
    'duties',
    [
      '岗位|工作|主要|职位|具体|核心|+职责|内容|工作内容',
      '岗位|职位|工作|职责+描述',
      '主要工作|你的工作|负责',
      '你+将|会|+负责|做什么',
      'key |main |job |+responsibilities|duties|description',
      'in this role+ you will|',
      "what you+ will|'ll|+ do",
      'you will|the role',
    ],
  ],
  [
    'plain',
    [
      '工作+地点|时间|地址',
      '上班+地点|时间',
      '薪资|工资|薪酬|招聘人数|location|salary|place of work',
      'working |+hours',
    ],
  ],
];
const partOf = new Map<string, Part>();
for (const [part, lists] of headings) {
  for (const heading of lists.flatMap(spelledOut)) if (!partOf.has(heading)) partOf.set(heading, part);
}

function spelledOut(list: string): readonly string[] {
  return list
    .split('+')
    .reduce<string[]>((begun, next) => begun.flatMap((start) => next.split('|').map((end) => start + end)), ['']);
}

/** What begins a sentence about the employer's offer without a mark after it. */
const offering = /^\s*(?:we offer|we provide|benefits include)\b/;

/**
 * Sentences in which an employer speaks of himself: what he makes and why he hires is no demand.
 * Only phrases that cannot introduce one (`某公司招聘Python工程师` does not count).
 */
const introducing =
  /因.{0,30}(?:扩充|扩大|扩建|扩产|发展需要|业务需要)|(?:公司|集团|厂)(?:扩产|因|是一家|是国内|成立于|专注于|直招)|我们(?:专注于|是一家|致力于)|诚聘英才|期待你的加入|诚邀.{0,4}加入|招聘\s?\d+\s?[人名]|直招|^\s*(?:come and )?join \S|\bis (?:growing|expanding|hiring)\b|\bis an? (?:leading|global|fast)/;

/** What one of these has is in every such sentence: a look that most clauses do not pass. */
const mayIntroduce = /[因司团厂们聘邀]|期待|直招|join|\bis /;

/** The part that a heading at the beginning of a clause opens; undefined when the clause begins with none. */
export function partOpenedBy(clause: string): Part | undefined {
  if (offering.test(clause)) return 'offers';
  const heading = headingOf(clause);
  return heading === undefined ? undefined : partOf.get(heading);
}

/** No heading is longer, with what stands before it. */
const longestHeading = 40;
/** What may stand before a heading: the number of a section, a bullet. */
const longestLead = 8;
const [opening, closing] = ['【[「', '】]」'] as const;

/** What a clause has in brackets at its beginning, else up to its colon, else all of it when it is short. */
function headingOf(clause: string): string | undefined {
  let from = 0;
  while (from < longestLead && isLead(clause, from)) from++;
  const start = clause.slice(from, longestHeading);
  if (opening.includes(start.charAt(0))) {
    const end = [...start].findIndex((character) => closing.includes(character));
    return end < 0 ? undefined : start.slice(1, end);
  }
  const colon = start.indexOf(':');
  if (colon >= 0) return start.slice(0, colon).trimEnd();
  return clause.length > longestHeading ? undefined : start.trimEnd();
}

function isLead(clause: string, at: number): boolean {
  const unit = clause.charCodeAt(at);
  const character = clause.charAt(at);
  return at < clause.length && (isLetter(unit) ? '一二三四五六'.includes(character) : !opening.includes(character));
}

/** True for a clause in which the employer introduces himself or the occasion. */
export function introducesEmployer(clause: string): boolean {
  return mayIntroduce.test(clause) && introducing.test(clause);
}
