import type { Topic } from '../evidence-codes.ts';
import type { TopicWords } from './wording.ts';

/** Words for where and when the work is done: location and flexibility. */
export const workWords = {
  place: {
    met: [
      '距工作地点{criterion}约{km}公里',
      '你距工作地点{criterion}约{km}公里',
      'About {km} km from {criterion}',
      'You are about {km} km from {criterion}',
    ],
    'met/here': [
      '就在工作地点{criterion}附近',
      '你就在工作地点{criterion}附近',
      'Lives close to {criterion}',
      'You live close to {criterion}',
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
    'met/here': [
      '工作地点就在候选人附近',
      '工作地点就在你附近',
      'Close to where the candidate lives',
      'Close to where you live',
    ],
    'met/listed': [
      '在候选人接受的地点之内',
      '在你接受的地点之内',
      'One of the places the candidate accepts',
      'One of the places you accept',
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
  shifts: {
    met: [
      '候选人的可工作时间覆盖全部班次',
      '你的可工作时间覆盖全部班次',
      'All shifts can be covered',
      'You can cover all shifts',
    ],
    partly: [
      '班次中{gaps}无法到岗，每周差{hours}小时',
      '班次中{gaps}你无法到岗，每周差{hours}小时',
      'Of the shifts, {gaps} is not covered: {hours} h a week',
      'Of the shifts, you do not cover {gaps}: {hours} h a week',
    ],
    'partly/band': [
      '时段内可工作的时间每周差{hours}小时（需要{needed}小时）',
      '时段内你可工作的时间每周差{hours}小时（需要{needed}小时）',
      '{hours} h a week short of the {needed} h needed in the time band',
      'You are {hours} h a week short of the {needed} h needed in the time band',
    ],
    unmet: [
      '班次时间无法满足[：{gaps}][，每周差{hours}小时]',
      '你无法满足班次时间[：{gaps}][，每周差{hours}小时]',
      'The shifts cannot be covered[: {gaps}][, {hours} h a week]',
      'You cannot cover the shifts[: {gaps}][, {hours} h a week]',
    ],
    unknown: [
      '未说明哪些时间可以上班',
      '你没有说明哪些时间可以上班',
      'Does not say when they can work',
      'You do not say when you can work',
    ],
  },
  availability: {
    met: [
      '上班时间都在候选人的可工作时间内',
      '上班时间都在你的可工作时间内',
      "The working times lie within the candidate's availability",
      'The working times lie within your availability',
    ],
    partly: [
      '{gaps}的上班时间超出候选人的可工作时间，每周{hours}小时',
      '{gaps}的上班时间超出你的可工作时间，每周{hours}小时',
      "{gaps} is not covered by the candidate's availability: {hours} h a week",
      '{gaps} is not covered by your availability: {hours} h a week',
    ],
    'partly/band': [
      '候选人的可工作时间与岗位时段重合不足，每周差{hours}小时',
      '你的可工作时间与岗位时段重合不足，每周差{hours}小时',
      "The candidate's availability falls {hours} h a week short inside the time band",
      'Your availability falls {hours} h a week short inside the time band',
    ],
    unmet: [
      '上班时间不在候选人的可工作时间内[：{gaps}][，每周差{hours}小时]',
      '上班时间不在你的可工作时间内[：{gaps}][，每周差{hours}小时]',
      "The working times do not fit the candidate's availability[: {gaps}][, {hours} h a week]",
      'The working times do not fit your availability[: {gaps}][, {hours} h a week]',
    ],
    unknown: [
      '岗位未说明上班时间',
      '岗位未说明上班时间',
      'The post does not state its working times',
      'The post does not state its working times',
    ],
  },
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
} satisfies Partial<Record<Topic, TopicWords>>;
