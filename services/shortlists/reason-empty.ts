import type { Ranking, Side } from '../../shared/model/pairing.ts';
import { type Language, renderBlocker } from '../matching/index.ts';

/** Why a list shows nothing. */
export type EmptyReason = 'closed' | 'not-ranked' | 'nobody-there' | 'nobody-eligible' | 'below-min-score' | 'past-end';

type Words = Readonly<Record<EmptyReason, Readonly<Record<Side, string>>>>;

const words: Readonly<Record<Language, Words>> = {
  zh: {
    closed: {
      vacancy: '该岗位已关闭或已过截止日期，不参与匹配。',
      candidate: '该候选人没有有效的匹配授权，不参与匹配。',
    },
    'not-ranked': { vacancy: '该岗位还没有排好名次，请稍后再读。', candidate: '该候选人还没有排好名次，请稍后再读。' },
    'nobody-there': { vacancy: '人才池里没有可以匹配的候选人。', candidate: '人才池里没有可以匹配的岗位。' },
    'nobody-eligible': {
      vacancy: '已比对 {considered} 位候选人，没有人满足全部必须条件。{most}',
      candidate: '已比对 {considered} 个岗位，没有一个与全部必须条件相符。{most}',
    },
    'below-min-score': { vacancy: '没有候选人达到所要求的最低分。', candidate: '没有岗位达到所要求的最低分。' },
    'past-end': { vacancy: '名单到此为止。', candidate: '名单到此为止。' },
  },
  en: {
    closed: {
      vacancy: 'The vacancy is closed or past its closing date, and pairs with nobody.',
      candidate: 'The candidate has given no consent to matching that is valid today, and pairs with nobody.',
    },
    'not-ranked': {
      vacancy: 'The vacancy has not been ranked yet; read it again in a moment.',
      candidate: 'The candidate has not been ranked yet; read it again in a moment.',
    },
    'nobody-there': {
      vacancy: 'The pool has no candidate who may be matched.',
      candidate: 'The pool has no vacancy that may be matched.',
    },
    'nobody-eligible': {
      vacancy: 'None of the {considered} candidates looked at meets every required criterion. {most}',
      candidate: 'None of the {considered} vacancies looked at fits every required criterion. {most}',
    },
    'below-min-score': {
      vacancy: 'No candidate reaches the lowest score asked for.',
      candidate: 'No vacancy reaches the lowest score asked for.',
    },
    'past-end': { vacancy: 'The list ends before this place.', candidate: 'The list ends before this place.' },
  },
};

const mostOften: Readonly<Record<Language, string>> = {
  zh: '最常见的原因（{count} 次）：{text}',
  en: 'Most often ({count} times): {text}',
};

/** A reason in words; `ranking` tells how many were looked at and what kept most of them out. */
export function renderReason(reason: EmptyReason, side: Side, lang: Language, ranking?: Ranking): string {
  return words[lang][reason][side]
    .replace('{considered}', String(ranking?.considered ?? 0))
    .replace('{most}', () => mostFrequent(lang, ranking))
    .trim();
}

function mostFrequent(lang: Language, ranking: Ranking | undefined): string {
  const [first, ...rest] = ranking?.exclusions ?? [];
  if (first === undefined) return '';
  const most = rest.reduce((best, one) => (one.total > best.total ? one : best), first);
  return mostOften[lang].replace('{count}', String(most.total)).replace('{text}', () => renderBlocker(most, lang));
}
