import type { Side } from '../../../shared/model/pairing.ts';
import type { Topic } from '../evidence-codes.ts';
import { type Texts, type Wording, wording } from './wording.ts';

/** The one question that settles an unknown criterion, by whose criterion it is: the other side has the answer. */
const questions: Readonly<Record<Topic, Texts | Readonly<Record<Side, Texts>>>> = {
  skill: [
    '请问候选人是否掌握{criterion}？',
    '你是否掌握{criterion}？',
    'Does the candidate have {criterion}?',
    'Do you have {criterion}?',
  ],
  title: [
    '候选人目前或期望的职位是什么？',
    '你目前或期望的职位是什么？',
    "What is the candidate's present or wanted job title?",
    'What is your present or wanted job title?',
  ],
  degree: [
    '候选人的最高学历是什么（要求{criterion}）？',
    '你的最高学历是什么（要求{criterion}）？',
    "What is the candidate's highest degree ({criterion} asked)?",
    'What is your highest degree ({criterion} asked)?',
  ],
  discipline: [
    '候选人所学专业是什么（要求{criterion}）？',
    '你所学的专业是什么（要求{criterion}）？',
    "What is the candidate's discipline ({criterion} asked)?",
    'What is your discipline ({criterion} asked)?',
  ],
  grade: [
    '候选人持有哪一级技能等级证书（要求{criterion}）？',
    '你持有哪一级技能等级证书（要求{criterion}）？',
    'Which skill grade does the candidate hold ({criterion} asked)?',
    'Which skill grade do you hold ({criterion} asked)?',
  ],
  place: [
    '候选人能否到{criterion}上班？',
    '你能否到{criterion}上班？',
    'Can the candidate work in {criterion}?',
    'Can you work in {criterion}?',
  ],
  mobility: [
    '候选人是否愿意到该工作地点上班或迁居？',
    '你是否愿意到该工作地点上班或迁居？',
    'Would the candidate commute or relocate to this place of work?',
    'Would you commute or relocate to this place of work?',
  ],
  need: [
    '该岗位能否提供：{criterion}？',
    '可向用人单位确认：能否提供{criterion}？',
    'Does the post offer: {criterion}?',
    'Ask the employer: does the post offer {criterion}?',
  ],
  shifts: [
    '候选人每周哪些时间可以上班？',
    '你每周哪些时间可以上班？',
    'At which times of the week can the candidate work?',
    'At which times of the week can you work?',
  ],
  availability: [
    '该岗位的上班时间如何安排？',
    '可向用人单位确认：上班时间如何安排？',
    'What are the working times of the post?',
    'Ask the employer: what are the working times?',
  ],
  hours: {
    vacancy: [
      '候选人每周可以工作多少小时？',
      '你每周可以工作多少小时？',
      'How many hours a week can the candidate work?',
      'How many hours a week can you work?',
    ],
    candidate: [
      '该岗位每周工作多少小时？',
      '可向用人单位确认：每周工作多少小时？',
      'How many hours a week does the post take?',
      'Ask the employer: how many hours a week?',
    ],
  },
  experience: [
    '候选人有几年相关工作经验（要求{criterion}年）？',
    '你有几年相关工作经验（要求{criterion}年）？',
    'How many years of experience does the candidate have ({criterion} asked)?',
    'How many years of experience do you have ({criterion} asked)?',
  ],
  salary: [
    '该岗位的薪资能否达到候选人的期望[{asked}]？',
    '可向用人单位确认：薪资能否达到你的期望[{asked}]？',
    'Can the post pay what the candidate asks[ ({asked})]?',
    'Ask the employer: can the post pay what you ask[ ({asked})]?',
  ],
  language: [
    '候选人的语言水平如何：{criterion}？',
    '你的语言水平如何：{criterion}？',
    "What is the candidate's level of {criterion}?",
    'What is your level of {criterion}?',
  ],
  start: {
    vacancy: [
      '候选人最早何时可以到岗[（岗位{asked}开始）]？',
      '你最早何时可以到岗[（岗位{asked}开始）]？',
      'From when is the candidate free[ (the post starts on {asked})]?',
      'From when are you free[ (the post starts on {asked})]?',
    ],
    candidate: [
      '该岗位何时开始[（候选人{asked}起可到岗）]？',
      '可向用人单位确认：岗位何时开始[（你{asked}起可到岗）]？',
      'When does the post start[ (the candidate is free from {asked})]?',
      'Ask the employer: when does the post start[ (you are free from {asked})]?',
    ],
  },
};

/** The question of a topic for a criterion of one side. */
export function questionWords(topic: Topic, owner: Side): Wording {
  const texts = questions[topic];
  return wording('vacancy' in texts ? texts[owner] : texts);
}
