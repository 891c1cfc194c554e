import { describe, expect, test } from '@jest/globals';
import type { DegreeLevel, Importance } from '../../../shared/model/codes.ts';
import type { DegreeClaim, DegreeCriterion, Discipline } from '../../../shared/model/understood.ts';
import { at, buildCandidate, buildVacancy } from '../../support/profiles/builders.ts';
import { evidenceOn, explainPair, scoreOf } from '../../support/profiles/explain.ts';

const asks = (fields: Partial<DegreeCriterion>) =>
  buildVacancy({ degree: { importance: 'required', source: at('/degree'), ...fields } });
const holds = (...degrees: Partial<DegreeClaim>[]) =>
  buildCandidate({ degrees: degrees.map((one) => ({ disciplines: [], source: at('/degrees/0'), ...one })) });
const discipline = (code: string, near?: readonly string[]): Discipline => ({
  code,
  label: code,
  ...(near ? { near } : {}),
});

describe('degree', () => {
  test.each<[DegreeLevel, boolean]>([
    ['doctorate', true],
    ['master', true],
    ['bachelor', false],
  ])('with a master required, a %s is eligible: %s', (level, eligible) => {
    expect(explainPair(asks({ min: 'master' }), holds({ level })).eligible).toBe(eligible);
  });

  test('more than the minimum is not punished, more than the maximum is', () => {
    expect(explainPair(asks({ min: 'bachelor' }), holds({ level: 'doctorate' })).score).toBe(1000);
    const above = explainPair(asks({ min: 'bachelor', max: 'master' }), holds({ level: 'doctorate' }));
    expect(above).toMatchObject({
      eligible: false,
      blockers: [{ code: 'degree.unmet', criterion: 'bachelor..master' }],
    });
    expect(evidenceOn(above, 'degree')[0]?.params).toMatchObject({ how: 'above', has: 'doctorate' });
  });

  test('one step below a minimum that is only wanted earns part', () => {
    const vacancy = asks({ min: 'master', importance: 'strong' });
    expect(explainPair(vacancy, holds({ level: 'bachelor' })).score).toBe(400);
    expect(explainPair(vacancy, holds({ level: 'associate' })).score).toBe(0);
  });

  test('no list of degrees is unknown, an empty one is none', () => {
    expect(evidenceOn(explainPair(asks({ min: 'master' }), buildCandidate()), 'degree')[0]?.status).toBe('unknown');
    expect(evidenceOn(explainPair(asks({ min: 'master' }), holds()), 'degree')[0]?.status).toBe('unmet');
  });

  test('a degree without its level may be the one that is asked for', () => {
    const record = explainPair(asks({ min: 'master' }), holds({ level: 'bachelor' }, {}));
    expect(evidenceOn(record, 'degree')[0]?.status).toBe('unknown');
  });

  test('region, graduation and verification are kept as evidence', () => {
    const record = explainPair(
      asks({ min: 'master' }),
      holds({ level: 'master', region: 'hongkong', graduatedOn: '2026-06', verified: false }),
    );
    expect(evidenceOn(record, 'degree')[0]?.params).toEqual({
      ...{ has: 'master', region: 'hongkong', graduatedOn: '2026-06', verified: 'no' },
    });
  });

  test.each([
    ['100701', '100701', 1000],
    ['1007', '100702', 1000],
    ['100701', '100702', 800],
    ['100701', '1007', 800],
    ['1007', '1001', 400],
    ['1007', '0703', 0],
  ])('where %s is wanted, %s scores %i', (wanted, has, score) => {
    const vacancy = asks({ disciplines: [discipline(wanted)], disciplineImportance: 'strong' });
    expect(explainPair(vacancy, holds({ disciplines: [discipline(has)] })).score).toBe(score);
  });

  test('declared neighbours across fields earn more than the same field', () => {
    const vacancy = asks({ disciplines: [discipline('1007', ['0710'])], disciplineImportance: 'strong' });
    expect(explainPair(vacancy, holds({ disciplines: [discipline('071001')] })).score).toBe(600);
  });

  test('a discipline outside the catalogue is not taken for a wrong one', () => {
    const vacancy = asks({ disciplines: [discipline('1007')], disciplineImportance: 'required' });
    const record = explainPair(vacancy, holds({ disciplines: [discipline('own:x')] }));
    expect(record.eligible).toBe(true);
    expect(evidenceOn(record, 'discipline')[0]?.status).toBe('unknown');
  });

  test.each<[Importance, number]>([
    ['required', 0],
    ['strong', 500],
  ])('a trade grade one step below a %s minimum scores %i', (importance, score) => {
    const vacancy = buildVacancy({ skillGrade: { min: 'technician', importance, source: at('/skillGrade') } });
    const candidate = buildCandidate({ skillGrade: { code: 'senior-worker', source: at('/skillGrade') } });
    expect(scoreOf(explainPair(vacancy, candidate), 'degree')).toBe(score);
  });
});
