import type { GateCode } from '../evidence-codes.ts';
import { type Wording, wording } from './wording.ts';

/** What bars a pair before any criterion is looked at. */
export const gateWords: Readonly<Record<GateCode, Wording>> = {
  'vacancy.closed': wording(['岗位已关闭', '该岗位已关闭', 'The post is closed', 'This post is closed']),
  'candidate.no-consent': wording([
    '候选人未同意参与匹配，或同意已过期',
    '你未同意参与匹配，或同意已过期',
    'The candidate has not agreed to be matched, or the agreement has ended',
    'You have not agreed to be matched, or your agreement has ended',
  ]),
};
