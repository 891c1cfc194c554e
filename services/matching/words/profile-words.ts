import type { Topic } from '../evidence-codes.ts';
import type { TopicWords } from './wording.ts';

/** Words for what a candidate can do and has learned: skills, title, degree. */
export const profileWords = {
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
    'partly/implied': [
      '未提及{criterion}，但掌握{via}，通常已具备',
      '你没有写{criterion}，但你掌握{via}，通常已具备',
      'Does not say {criterion}, but has {via}, which takes it',
      'You do not list {criterion}, but you have {via}, which takes it',
    ],
    'partly/learned': [
      '未提及{criterion}，但有{via}，两者常一同出现',
      '你没有写{criterion}，但你有{via}，两者常一同出现',
      'Not {criterion}, but {via}, which often goes with it here',
      'You do not list {criterion}, but you have {via}, which often goes with it here',
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
    met: ['职位方向一致', '你的职位方向与该岗位一致', 'Same line of work', 'Your line of work is that of this post'],
    partly: [
      '职位方向相近',
      '你的职位方向与该岗位相近',
      'A related line of work',
      'Your line of work is related to this post',
    ],
    'partly/far': [
      '职位方向关联不大',
      '你的职位方向与该岗位关联不大',
      'A rather different line of work',
      'Your line of work is rather different from this post',
    ],
    unmet: [
      '职位方向不同',
      '你的职位方向与该岗位不同',
      'A different line of work',
      'Your line of work is a different one',
    ],
    unknown: ['未说明职位方向', '你没有说明职位方向', 'States no job title', 'You state no job title'],
  },
  degree: {
    met: [
      '学历符合要求[：{has}]（要求{criterion}）[，{region}][，毕业时间{graduatedOn}]',
      '你的学历符合要求[：{has}]（要求{criterion}）[，{region}][，毕业时间{graduatedOn}]',
      'Degree as asked[: {has}] ({criterion} asked)[, {region}][, graduation {graduatedOn}]',
      'Your degree is as asked[: {has}] ({criterion} asked)[, {region}][, graduation {graduatedOn}]',
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
      'Skill grade as asked: {has}',
      'Your skill grade is as asked: {has}',
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
} satisfies Partial<Record<Topic, TopicWords>>;
