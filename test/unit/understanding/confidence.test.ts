import { expect, test } from '@jest/globals';
import type { UnderstoodCandidate, UnderstoodVacancy } from '../../../shared/model/understood.ts';
import { explainPair } from '../../support/profiles/explain.ts';
import { readCandidate, readVacancy } from '../../support/profiles/read-text.ts';

/** The same with another confidence at every source. */
function doubted<Understood extends UnderstoodCandidate | UnderstoodVacancy>(understood: Understood): Understood {
  const text = JSON.stringify(understood, (key, value) => (key === 'source' ? { ...value, confidence: 1 } : value));
  return JSON.parse(text) as Understood;
}

test('no byte of a pairing depends on how sure a reading is', () => {
  const vacancy = readVacancy({
    title: '数据分析师',
    description: '工作地点：深圳。必须会Python、R，本科以上，3年以上工作经验，英语流利，9:00-18:00，月薪10-15K',
  });
  const candidate = readCandidate({
    headline: '数据分析师，统计学硕士',
    summary: '现居广州，期望工作地深圳。熟悉Python、R、SQL，5年工作经验，英语流利，期望月薪12K',
  });
  expect(explainPair(doubted(vacancy), doubted(candidate))).toEqual(explainPair(vacancy, candidate));
});
