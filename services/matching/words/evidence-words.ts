import { type Topic, topics } from '../evidence-codes.ts';
import { type Wording, wording } from './wording.ts';

/** Status words of one topic; a key with a slash is the wording for one value of `how` or `relation`. */
type TopicWords = Readonly<Record<string, readonly [string, string, string, string]>>;

const words: Readonly<Record<Topic, TopicWords>> = {
  skill: {
    met: [
      '掌握{criterion}[（{via}）]',
      '你掌握{criterion}[（{via}）]',
      'Has {criterion}[ ({via})]',
      'You have {criterion}[ ({via})]',
    ],
    'met/narrower': [
      '掌握{criterion}（具体为{via}）',
      '你掌握{criterion}（具体为{via}）',
      'Has {criterion}, namely {via}',
      'You have {criterion}, namely {via}',
    ],
    partly: [
      '{criterion}部分符合[（{via}）][，水平{level}级，要求{minLevel}级][，{years}年经验，要求{minYears}年][，最近使用：{lastUsed}]',
      '你的{criterion}部分符合[（{via}）][，水平{level}级，要求{minLevel}级][，{years}年经验，要求{minYears}年][，最近使用：{lastUsed}]',
      'Partly meets {criterion}[ ({via})][; level {level}, {minLevel} asked][; {years} years, {minYears} asked][; last used {lastUsed}]',
      'You partly meet {criterion}[ ({via})][; level {level}, {minLevel} asked][; {years} years, {minYears} asked][; last used {lastUsed}]',
    ],
    'partly/related': [
      '未提及{criterion}，但有相关技能{via}',
      '你没有写{criterion}，但有相关技能{via}',
      'Not {criterion}, but the related {via}',
      'You do not list {criterion}, but you have the related {via}',
    ],
    'partly/broader': [
      '只笼统提到{via}，未具体到{criterion}',
      '你只笼统写了{via}，未具体到{criterion}',
      'Mentions {via} in general, not {criterion} in particular',
      'You mention {via} in general, not {criterion} in particular',
    ],
    unmet: [
      '缺少{criterion}',
      '你的技能中没有{criterion}',
      'Lacks {criterion}',
      'Your skills do not include {criterion}',
    ],
    unknown: [
      '未说明是否掌握{criterion}',
      '你没有说明是否掌握{criterion}',
      'Does not say whether they have {criterion}',
      'You do not say whether you have {criterion}',
    ],
  },
  title: {
    met: [
      '职位方向一致',
      '你的职位方向与该岗位一致',
      'Works in the same line of work',
      'Your line of work is that of this post',
    ],
    partly: [
      '职位方向部分相近',
      '你的职位方向与该岗位部分相近',
      'The line of work is partly the same',
      'Your line of work is partly that of this post',
    ],
    unmet: [
      '职位方向不同',
      '你的职位方向与该岗位不同',
      'Comes from another line of work',
      'Your line of work is another one',
    ],
    unknown: ['未说明职位方向', '你没有说明职位方向', 'States no job title', 'You state no job title'],
  },
  degree: {
    met: [
      '学历符合要求：{has}（要求{criterion}）[，{region}][，毕业时间{graduatedOn}]',
      '你的学历符合要求：{has}（要求{criterion}）[，{region}][，毕业时间{graduatedOn}]',
      'Degree meets what is asked: {has} ({criterion})[, {region}][, graduation {graduatedOn}]',
      'Your degree meets what is asked: {has} ({criterion})[, {region}][, graduation {graduatedOn}]',
    ],
    partly: [
      '学历差一级：{has}（要求{criterion}）',
      '你的学历差一级：{has}（要求{criterion}）',
      'Degree is one step below: {has} ({criterion} asked)',
      'Your degree is one step below: {has} ({criterion} asked)',
    ],
    unmet: [
      '学历未达要求[：{has}]（要求{criterion}）',
      '你的学历未达要求[：{has}]（要求{criterion}）',
      'Degree falls short[: {has}] ({criterion} asked)',
      'Your degree falls short[: {has}] ({criterion} asked)',
    ],
    'unmet/above': [
      '学历高于岗位上限：{has}（要求{criterion}）',
      '你的学历高于岗位上限：{has}（要求{criterion}）',
      'Degree is above the limit: {has} ({criterion} asked)',
      'Your degree is above the limit: {has} ({criterion} asked)',
    ],
    unknown: [
      '未说明学历（要求{criterion}）',
      '你没有说明学历（要求{criterion}）',
      'States no degree level ({criterion} asked)',
      'You state no degree level ({criterion} asked)',
    ],
  },
  discipline: {
    met: ['专业对口：{has}', '你的专业对口：{has}', 'Discipline fits: {has}', 'Your discipline fits: {has}'],
    partly: [
      '专业相近：{has}（要求{criterion}）',
      '你的专业相近：{has}（要求{criterion}）',
      'Discipline is close: {has} ({criterion} asked)',
      'Your discipline is close: {has} ({criterion} asked)',
    ],
    unmet: [
      '专业不符[：{has}]（要求{criterion}）',
      '你的专业不符[：{has}]（要求{criterion}）',
      'Discipline does not fit[: {has}] ({criterion} asked)',
      'Your discipline does not fit[: {has}] ({criterion} asked)',
    ],
    unknown: [
      '专业信息不明（要求{criterion}）',
      '你的专业信息不明（要求{criterion}）',
      'Discipline is not known ({criterion} asked)',
      'Your discipline is not known ({criterion} asked)',
    ],
  },
  grade: {
    met: [
      '技能等级符合要求：{has}',
      '你的技能等级符合要求：{has}',
      'Skill grade meets what is asked: {has}',
      'Your skill grade meets what is asked: {has}',
    ],
    partly: [
      '技能等级差一级：{has}（要求{criterion}）',
      '你的技能等级差一级：{has}（要求{criterion}）',
      'Skill grade is one step below: {has} ({criterion} asked)',
      'Your skill grade is one step below: {has} ({criterion} asked)',
    ],
    unmet: [
      '技能等级不足：{has}（要求{criterion}）',
      '你的技能等级不足：{has}（要求{criterion}）',
      'Skill grade falls short: {has} ({criterion} asked)',
      'Your skill grade falls short: {has} ({criterion} asked)',
    ],
    unknown: [
      '未说明技能等级（要求{criterion}）',
      '你没有说明技能等级（要求{criterion}）',
      'States no skill grade ({criterion} asked)',
      'You state no skill grade ({criterion} asked)',
    ],
  },
  place: {
    met: [
      '距工作地点{criterion}约{km}公里',
      '你距工作地点{criterion}约{km}公里',
      'About {km} km from {criterion}',
      'You are about {km} km from {criterion}',
    ],
    'met/listed': [
      '接受在{criterion}工作',
      '{criterion}在你接受的地点之内',
      'Accepts work in {criterion}',
      '{criterion} is among the places you accept',
    ],
    'met/relocate': [
      '愿意迁居到{criterion}[（现居地约{km}公里外）]',
      '你愿意迁居到{criterion}[（现居地约{km}公里外）]',
      'Would relocate to {criterion}[ (about {km} km away)]',
      'You would relocate to {criterion}[ (about {km} km away)]',
    ],
    'met/remote': [
      '岗位可完全远程，地点不限',
      '岗位可完全远程，你在哪里都行',
      'Fully remote: the place does not matter',
      'Fully remote: you can be anywhere',
    ],
    partly: [
      '距{criterion}约{km}公里，超出通勤范围{limitKm}公里',
      '你距{criterion}约{km}公里，超出通勤范围{limitKm}公里',
      'About {km} km from {criterion}, beyond a commute of {limitKm} km',
      'You are about {km} km from {criterion}, beyond a commute of {limitKm} km',
    ],
    unmet: [
      '无法到{criterion}上班[：约{km}公里，不愿迁居]',
      '你无法到{criterion}上班[：约{km}公里，你不愿迁居]',
      'Cannot work in {criterion}[: about {km} km away, would not relocate]',
      'You cannot work in {criterion}[: about {km} km away, you would not relocate]',
    ],
    unknown: [
      '不清楚能否到{criterion}上班',
      '不清楚你能否到{criterion}上班',
      'Not known whether they can work in {criterion}',
      'Not known whether you can work in {criterion}',
    ],
  },
  mobility: {
    met: [
      '在候选人的通勤范围内（约{km}公里）',
      '在你的通勤范围内（约{km}公里）',
      "Within the candidate's commute (about {km} km)",
      'Within your commute (about {km} km)',
    ],
    'met/listed': [
      '在候选人接受的地点之内',
      '在你接受的地点之内',
      'Among the places the candidate accepts',
      'Among the places you accept',
    ],
    'met/relocate': ['候选人愿意迁居', '你愿意迁居', 'The candidate would relocate', 'You would relocate'],
    'met/remote': ['可完全远程', '可完全远程', 'Fully remote', 'Fully remote'],
    partly: [
      '勉强在候选人的通勤范围内',
      '勉强在你的通勤范围内',
      "Barely within the candidate's commute",
      'Barely within your commute',
    ],
    unmet: [
      '超出候选人的活动范围[（约{km}公里）]',
      '超出你的活动范围[（约{km}公里）]',
      'Beyond where the candidate would work[ (about {km} km)]',
      'Beyond where you would work[ (about {km} km)]',
    ],
    unknown: [
      '不清楚候选人是否愿意到该地工作[（约{km}公里）]',
      '不清楚你是否愿意到该地工作[（约{km}公里）]',
      'Not known whether the candidate would work there[ (about {km} km)]',
      'Not known whether you would work there[ (about {km} km)]',
    ],
  },
  need: {
    met: [
      '满足候选人的需要：{criterion}',
      '满足你的需要：{criterion}',
      "Meets the candidate's need: {criterion}",
      'Meets your need: {criterion}',
    ],
    partly: [
      '部分满足候选人的需要：{criterion}[（提供{via}）]',
      '部分满足你的需要：{criterion}[（提供{via}）]',
      "Partly meets the candidate's need: {criterion}[ (offers {via})]",
      'Partly meets your need: {criterion}[ (offers {via})]',
    ],
    unmet: [
      '不满足候选人的需要：{criterion}',
      '不满足你的需要：{criterion}',
      "Does not meet the candidate's need: {criterion}",
      'Does not meet your need: {criterion}',
    ],
    unknown: [
      '不清楚岗位能否满足：{criterion}',
      '不清楚岗位能否满足你的需要：{criterion}',
      'Not known whether the post offers: {criterion}',
      'Not known whether the post offers what you need: {criterion}',
    ],
  },
  shifts: timeWords('班次', 'Shifts', 'shifts'),
  availability: timeWords('可工作时间', 'Availability', 'availability'),
  hours: {
    met: [
      '每周工时相合：{asked}与{has}小时',
      '每周工时相合：{asked}与{has}小时',
      'Hours a week agree: {asked} and {has}',
      'Hours a week agree: {asked} and {has}',
    ],
    partly: [
      '每周工时有差距：要求{asked}小时，对方{has}小时',
      '每周工时有差距：要求{asked}小时，对方{has}小时',
      'Hours a week are apart: {asked} asked, {has} on the other side',
      'Hours a week are apart: {asked} asked, {has} on the other side',
    ],
    unmet: [
      '每周工时不合：要求{asked}小时，对方{has}小时',
      '每周工时不合：要求{asked}小时，对方{has}小时',
      'Hours a week do not agree: {asked} asked, {has} on the other side',
      'Hours a week do not agree: {asked} asked, {has} on the other side',
    ],
    unknown: [
      '对方未说明每周工时[（要求{asked}小时）]',
      '未说明每周工时[（要求{asked}小时）]',
      'Hours a week are not stated[ ({asked} asked)]',
      'Hours a week are not stated[ ({asked} asked)]',
    ],
  },
  experience: {
    met: [
      '工作经验{has}年，符合要求',
      '你有{has}年工作经验，符合要求',
      '{has} years of experience, as asked',
      'You have {has} years of experience, as asked',
    ],
    partly: [
      '工作经验{has}年，要求{criterion}年',
      '你有{has}年工作经验，要求{criterion}年',
      '{has} years of experience, {criterion} asked',
      'You have {has} years of experience, {criterion} asked',
    ],
    'partly/above': [
      '工作经验{has}年，多于要求的{criterion}年',
      '你有{has}年工作经验，多于要求的{criterion}年',
      '{has} years of experience, more than the {criterion} asked',
      'You have {has} years of experience, more than the {criterion} asked',
    ],
    unmet: [
      '工作经验不符：{has}年，要求{criterion}年',
      '你的工作经验不符：{has}年，要求{criterion}年',
      'Experience does not fit: {has} years, {criterion} asked',
      'Your experience does not fit: {has} years, {criterion} asked',
    ],
    unknown: [
      '未说明工作年限（要求{criterion}年）',
      '你没有说明工作年限（要求{criterion}年）',
      'States no years of experience ({criterion} asked)',
      'You state no years of experience ({criterion} asked)',
    ],
  },
  salary: {
    met: [
      '薪资达到候选人期望：{has}',
      '薪资达到你的期望：{has}',
      'Pay reaches what the candidate asks: {has}',
      'Pay reaches what you ask: {has}',
    ],
    partly: [
      '薪资略低于候选人期望：{has}（期望{asked}）',
      '薪资略低于你的期望：{has}（期望{asked}）',
      'Pay is a little below what the candidate asks: {has} ({asked} asked)',
      'Pay is a little below what you ask: {has} ({asked} asked)',
    ],
    unmet: [
      '薪资低于候选人期望[：{has}][（期望{asked}）]',
      '薪资低于你的期望[：{has}][（期望{asked}）]',
      'Pay is below what the candidate asks[: {has}][ ({asked} asked)]',
      'Pay is below what you ask[: {has}][ ({asked} asked)]',
    ],
    unknown: [
      '无法确定薪资能否达到期望[（期望{asked}）]',
      '无法确定薪资能否达到你的期望[（期望{asked}）]',
      'Not known whether the pay reaches what is asked[ ({asked})]',
      'Not known whether the pay reaches what you ask[ ({asked})]',
    ],
  },
  language: {
    met: [
      '语言符合要求：{criterion}',
      '你的语言符合要求：{criterion}',
      'Speaks {criterion}, as asked',
      'You speak {criterion}, as asked',
    ],
    partly: [
      '语言略低于要求：{has}（要求{criterion}）',
      '你的语言略低于要求：{has}（要求{criterion}）',
      'Language is a little short: {has} ({criterion} asked)',
      'Your language is a little short: {has} ({criterion} asked)',
    ],
    unmet: [
      '语言不符合要求：{criterion}',
      '你的语言不符合要求：{criterion}',
      'Does not speak {criterion} as asked',
      'You do not speak {criterion} as asked',
    ],
    unknown: [
      '未说明语言水平：{criterion}',
      '你没有说明语言水平：{criterion}',
      'Does not state their level of {criterion}',
      'You do not state your level of {criterion}',
    ],
  },
  start: {
    met: ['到岗时间相合', '到岗时间相合', 'Free in time for the start', 'You are free in time for the start'],
    partly: [
      '到岗时间晚{late}天',
      '你的到岗时间晚{late}天',
      'Free {late} days after the start',
      'You are free {late} days after the start',
    ],
    unmet: [
      '到岗时间不合[，晚{late}天]',
      '到岗时间不合[，晚{late}天]',
      'Not free in time for the start[: {late} days late]',
      'You are not free in time for the start[: {late} days late]',
    ],
    unknown: ['到岗时间不明', '到岗时间不明', 'The start is not settled', 'The start is not settled'],
  },
};

function timeWords(zh: string, en: string, lower: string): TopicWords {
  const [whole, part] = [`${zh}与对方的时间完全相合`, `${en} covered`];
  return {
    met: [whole, whole, part, part],
    partly: [
      `${zh}未全部覆盖：{gaps}，每周差{hours}小时`,
      `${zh}未全部覆盖：{gaps}，每周差{hours}小时`,
      `${en}: {gaps} is not covered: {hours} h a week`,
      `${en}: {gaps} is not covered: {hours} h a week`,
    ],
    'partly/band': [
      `${zh}内可工作的时间每周差{hours}小时（需要{needed}小时）`,
      `${zh}内可工作的时间每周差{hours}小时（需要{needed}小时）`,
      `${en}: {hours} h a week short of the {needed} h needed`,
      `${en}: {hours} h a week short of the {needed} h needed`,
    ],
    unmet: [
      `${zh}不合[：{gaps}未覆盖][，每周差{hours}小时]`,
      `${zh}不合[：{gaps}未覆盖][，每周差{hours}小时]`,
      `${en} not covered[: {gaps}][: {hours} h a week]`,
      `${en} not covered[: {gaps}][: {hours} h a week]`,
    ],
    unknown: [
      `${zh}能否相合尚不清楚`,
      `${zh}能否相合尚不清楚`,
      `Not known whether the ${lower} can be covered`,
      `Not known whether the ${lower} can be covered`,
    ],
  };
}

/** What must not be there, whatever it is about. */
const exclusionWords: TopicWords = {
  excluded: [
    '具有岗位排除的条件：{criterion}',
    '你具有岗位排除的条件：{criterion}',
    'Has what is excluded: {criterion}',
    'You have what is excluded: {criterion}',
  ],
  absent: [
    '没有岗位排除的条件：{criterion}',
    '你没有岗位排除的条件：{criterion}',
    'Has nothing of what is excluded: {criterion}',
    'You have nothing of what is excluded: {criterion}',
  ],
};

/** Every evidence code, and `code/how` where the way it came about is said differently, with its four wordings. */
export const evidenceWords: ReadonlyMap<string, Wording> = new Map(
  (Object.keys(topics) as Topic[]).flatMap((topic) =>
    Object.entries({ ...words[topic], ...exclusionWords }).map(([outcome, texts]): [string, Wording] => [
      `${topic}.${outcome}`,
      wording(texts),
    ]),
  ),
);
