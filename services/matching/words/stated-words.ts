import type { Topic } from '../evidence-codes.ts';
import type { TopicWords } from './wording.ts';

/** Words for the dimensions that apply only when stated. */
export const statedWords = {
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
      'Pay meets what the candidate asks: {has}',
      'Pay meets what you ask: {has}',
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
} satisfies Partial<Record<Topic, TopicWords>>;
