/** What a part of a text is about. `plain` is everything without a heading, and headings of place, hours and pay. */
export type Part = 'plain' | 'duties' | 'demands' | 'offers' | 'about';

/** Headings of Chinese and English postings, normalised. The first list whose word fits decides. */
const headings: readonly (readonly [Part, string])[] = [
  [
    'offers',
    '(?:公司|岗位|薪资|薪酬|员工)?(?:福利|待遇|薪酬福利)(?:待遇|保障)?|我们(?:能)?提供|(?:岗位|职位)?亮点|你将获得|what we offer|we offer|benefits?|perks|why join us',
  ],
  [
    'about',
    '(?:公司|企业|单位|集团|团队|项目)(?:简介|介绍|概况)|关于(?:我们|公司)|about (?:us|the (?:company|team|employer))|company profile|who we are',
  ],
  [
    'demands',
    '(?:任职|岗位|职位|招聘|应聘|入职|能力|技能|技术|人员|素质|候选人|基本|必备|硬性|学历|专业)?(?:要求|资格|资格要求|条件)|我们(?:期待|希望|需要)(?:的?你)?|希望你|你(?:需要|应该?|要)(?:具备|有)?|加分项?|优先条件|(?:key |minimum |basic |preferred |job )?(?:requirements?|qualifications?)|what (?:we look for|we are looking for|you bring|you will bring|you need)|(?:about you|your profile|who you are|must[ -]haves?|nice[ -]to[ -]haves?|essential|desirable)',
  ],
  [
    'duties',
    "(?:岗位|工作|主要|职位|具体|核心)?(?:职责|内容|工作内容)|(?:岗位|职位|工作|职责)描述|主要工作|你(?:将|会)?(?:负责|做什么)|你的工作|负责|(?:key |main |job )?(?:responsibilities|duties|description)|in this role(?: you will)?|what you(?: will|'ll)? do|you will|the role",
  ],
  [
    'plain',
    '工作(?:地点|时间|地址)|上班(?:地点|时间)|薪资|工资|薪酬|招聘人数|location|(?:working )?hours|salary|place of work',
  ],
];
const frame = (words: string): RegExp =>
  new RegExp(
    `^(?:[^\\p{L}【\\[「]|[一二三四五六]){0,8}(?:[【\\[「](?:${words})[】\\]」]|(?:${words})\\s{0,2}(?:[:：]|$))`,
    'u',
  );
const framed = headings.map(([part, words]) => [part, frame(words)] as const);
/** What begins a sentence about the employer's offer without a mark after it. */
const offering = /^\s*(?:we offer|we provide|benefits include)\b/;

/**
 * Sentences in which an employer speaks of himself: what he makes and why he hires is no demand.
 * Only phrases that cannot introduce one (`某公司招聘Python工程师` does not count).
 */
const introducing =
  /因.{0,30}(?:扩充|扩大|扩建|扩产|发展需要|业务需要)|(?:公司|集团|厂)(?:扩产|因|是一家|是国内|成立于|专注于|直招)|我们(?:专注于|是一家|致力于)|诚聘英才|期待你的加入|诚邀.{0,4}加入|招聘\s?\d+\s?[人名]|直招|^\s*(?:come and )?join \S|\bis (?:growing|expanding|hiring)\b|\bis an? (?:leading|global|fast)/;

/** The part that a heading at the beginning of a clause opens; undefined when the clause begins with none. */
export function partOpenedBy(clause: string): Part | undefined {
  const start = clause.slice(0, longestHeading);
  if (offering.test(start)) return 'offers';
  return framed.find(([, pattern]) => pattern.test(start))?.[0];
}

/** No heading is longer; the rest of a clause is not looked at. */
const longestHeading = 40;

/** True for a clause in which the employer introduces himself or the occasion. */
export function introducesEmployer(clause: string): boolean {
  return introducing.test(clause);
}
