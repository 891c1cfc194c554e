import { describe, expect, test } from '@jest/globals';
import { takeModel } from '../../../services/matching/index.ts';
import type { SkillClaim, SkillRelation } from '../../../shared/model/understood.ts';
import { at, buildCandidate, buildClaim, buildSkill, buildVacancy } from '../../support/profiles/builders.ts';
import { evidenceOn, explainPair, scoreOf } from '../../support/profiles/explain.ts';

const accepting = (relation: SkillRelation, credit: number) => ({
  alternatives: [
    {
      concept: 'skill:hplc',
      label: 'hplc',
      accepts: [{ concept: 'skill:uplc', label: 'uplc', relation, credit }],
    },
  ],
});

describe('skills', () => {
  test('a required skill that is missing keeps the candidate off the list', () => {
    const record = explainPair(
      buildVacancy({ skills: [buildSkill('hplc', 'required')] }),
      buildCandidate({ skills: [buildClaim('excel')] }),
    );
    expect(record).toMatchObject({
      eligible: false,
      blockers: [{ code: 'skill.unmet', criterion: 'hplc', owner: 'vacancy' }],
    });
  });

  test('with no skills listed a required skill is unknown and keeps nobody off', () => {
    const record = explainPair(buildVacancy({ skills: [buildSkill('hplc', 'required')] }), buildCandidate());
    expect(record).toMatchObject({ eligible: true, score: 0, confidence: 0, rankScore: 250 });
    expect(evidenceOn(record, 'skill')).toMatchObject([{ code: 'skill.unknown', points: 0, lost: 1000 }]);
  });

  test('a strict vacancy does not take an unknown required skill', () => {
    const record = explainPair(
      buildVacancy({ strict: true, skills: [buildSkill('hplc', 'required')] }),
      buildCandidate(),
    );
    expect(record.blockers).toEqual([{ code: 'skill.unknown', criterion: 'hplc', owner: 'vacancy' }]);
  });

  test('an excluded skill that is there keeps the candidate off, one that is not costs nothing', () => {
    const vacancy = buildVacancy({ skills: [buildSkill('gambling', 'excluded'), buildSkill('hplc')] });
    const with_ = explainPair(vacancy, buildCandidate({ skills: [buildClaim('gambling'), buildClaim('hplc')] }));
    expect(with_.blockers).toEqual([{ code: 'skill.excluded', criterion: 'gambling', owner: 'vacancy' }]);
    const without = explainPair(vacancy, buildCandidate({ skills: [buildClaim('hplc')] }));
    expect(without).toMatchObject({ eligible: true, score: 1000 });
    expect(evidenceOn(without, 'skill')[0]).toMatchObject({ code: 'skill.absent', points: 0, lost: 0 });
  });

  test.each([
    ['narrower', 9500, 'skill.met', 950],
    ['broader', 5000, 'skill.partly', 500],
    ['related', 3000, 'skill.partly', 300],
  ] as const)('a %s skill earns the credit that the taxonomy states', (relation, credit, code, score) => {
    const record = explainPair(
      buildVacancy({ skills: [buildSkill('hplc', 'required', accepting(relation, credit))] }),
      buildCandidate({ skills: [buildClaim('uplc')] }),
    );
    expect(record.eligible).toBe(true);
    expect(scoreOf(record, 'skills')).toBe(score);
    expect(evidenceOn(record, 'skill')).toMatchObject([{ code, params: { via: 'uplc', relation } }]);
  });

  test('an anyOf group counts once, by its best alternative', () => {
    const either = buildSkill('hplc / lc-ms', 'preferred', {
      alternatives: ['hplc', 'lc-ms'].map((name) => ({ concept: `skill:${name}`, label: name, accepts: [] })),
    });
    const candidate = buildCandidate({ skills: [buildClaim('hplc'), buildClaim('lc-ms', {}, 1)] });
    expect(scoreOf(explainPair(buildVacancy({ skills: [either, buildSkill('nmr')] }), candidate), 'skills')).toBe(500);
  });

  test.each([
    [{ level: 3 }, { minLevel: 3 }, 1000],
    [{ level: 2 }, { minLevel: 3 }, 750],
    [{ level: 1 }, { minLevel: 5 }, 250],
    [{}, { minLevel: 5 }, 1000],
    [{ years: 2 }, { minYears: 4 }, 500],
    [{ years: 0 }, { minYears: 4 }, 250],
    [{ level: 2, years: 2 }, { minLevel: 3, minYears: 4 }, 375],
  ])('a claim of %j where %j is asked scores %i', (claim, asked, score) => {
    const record = explainPair(
      buildVacancy({ skills: [buildSkill('hplc', 'strong', asked)] }),
      buildCandidate({ skills: [buildClaim('hplc', claim)] }),
    );
    expect(scoreOf(record, 'skills')).toBe(score);
  });

  test.each([
    ['2023', 1000],
    ['2022', 900],
    ['2010', 500],
  ])('last used in %s for work that starts in 2026 scores %i', (lastUsed, score) => {
    const record = explainPair(
      buildVacancy({ skills: [buildSkill('hplc')], startsOn: { day: '2026-09-01', source: at('/startsOn') } }),
      buildCandidate({ skills: [buildClaim('hplc', { lastUsed })] }),
    );
    expect(scoreOf(record, 'skills')).toBe(score);
  });

  test('required weighs three, strong two, preferred one', () => {
    const vacancy = buildVacancy({
      skills: [buildSkill('a', 'required'), buildSkill('b', 'strong'), buildSkill('c', 'preferred')],
    });
    const record = explainPair(vacancy, buildCandidate({ skills: [buildClaim('a'), buildClaim('c', {}, 1)] }));
    expect(scoreOf(record, 'skills')).toBe(667);
  });

  test('a rare skill says more than a common one', () => {
    const common = Array.from({ length: 40 }, (_none, index) =>
      buildCandidate({ id: `c-${index}`, skills: [buildClaim('excel')] }),
    );
    const model = takeModel([...common, buildCandidate({ skills: [buildClaim('hplc')] })]);
    const vacancy = buildVacancy({ skills: [buildSkill('excel'), buildSkill('hplc')] });
    const rare = explainPair(vacancy, buildCandidate({ skills: [buildClaim('hplc')] }), { model });
    const ordinary = explainPair(vacancy, buildCandidate({ skills: [buildClaim('excel')] }), { model });
    expect(rare.score).toBeGreaterThan(ordinary.score);
    expect(rare.score + ordinary.score).toBe(1000);
  });

  describe('the line of work', () => {
    const title = (words: string, ...work: (readonly [string, number])[]) => ({
      words,
      work,
      occupations: [],
      implies: ['skill:hplc', 'skill:excel'],
      source: at('/title'),
    });
    const chemist = title('药物化学研究员', ['group:chem', 700], ['occ:medicinal-chemist', 800]);

    test('profiles with only a title still rank sensibly', () => {
      const vacancy = buildVacancy({ title: chemist });
      const same = explainPair(vacancy, buildCandidate({ title: chemist }));
      const near = explainPair(
        vacancy,
        buildCandidate({ title: title('合成研究员', ['group:chem', 700], ['occ:synthetic-chemist', 800]) }),
      );
      const far = explainPair(vacancy, buildCandidate({ title: title('司机', ['occ:driver', 1000]) }));
      expect([same.score, far.score]).toEqual([1000, 0]);
      expect(near.score).toBeGreaterThan(300);
      expect(near.score).toBeLessThan(700);
    });

    test('titles whose work nobody knows are compared by their words', () => {
      const one = explainPair(
        buildVacancy({ title: title('量子炼金术士') }),
        buildCandidate({ title: title('炼金术士') }),
      );
      expect(one.score).toBeGreaterThan(700);
    });

    test('is a quarter of the skills beside them', () => {
      const vacancy = buildVacancy({ title: chemist, skills: [buildSkill('hplc'), buildSkill('excel')] });
      const skilled = explainPair(
        vacancy,
        buildCandidate({ title: title('司机'), skills: [buildClaim('hplc'), buildClaim('excel')] }),
      );
      expect(Math.round(skilled.score / 10)).toBe(75);
    });

    test('somebody without a title is known by the skills that the asked title implies', () => {
      const vacancy = buildVacancy({ title: chemist });
      expect(explainPair(vacancy, buildCandidate({ skills: [buildClaim('hplc')] })).score).toBe(1000);
      expect(explainPair(vacancy, buildCandidate({ skills: [buildClaim('driving')] })).confidence).toBe(0);
    });

    test('a long list without a title asks for its skills as a whole: what stands beside them says of another line of work', () => {
      const names = ['hplc', 'gc', 'nmr', 'ms', 'ir', 'uv', 'xrd', 'sem', 'tem', 'afm'];
      const vacancy = buildVacancy({ skills: names.map((name) => buildSkill(name)) });
      const focused = buildCandidate({ skills: [buildClaim('hplc')] });
      const scattered = buildCandidate({
        skills: ['hplc', 'driving', 'sewing', 'singing'].map((name) => buildClaim(name)),
      });
      expect(explainPair(vacancy, focused).score).toBeGreaterThan(explainPair(vacancy, scattered).score);
    });

    describe('where a long list without a title asks for levels', () => {
      const names = ['hplc', 'gc', 'nmr', 'ms', 'ir', 'uv', 'xrd', 'sem', 'tem', 'afm'];
      const vacancy = buildVacancy({ skills: names.map((name) => buildSkill(name, 'preferred', { minLevel: 3 })) });
      const atLevel = (level: number) => names.map((name) => buildClaim(name, { level }));
      const scoreWith = (skills: readonly SkillClaim[]) => explainPair(vacancy, buildCandidate({ skills })).score;

      test('the levels asked are full credit, higher ones are no more and lower ones less', () => {
        expect([scoreWith(atLevel(3)), scoreWith(atLevel(5))]).toEqual([1000, 1000]);
        expect(scoreWith(atLevel(2))).toBeLessThan(1000);
        expect(scoreWith(atLevel(1))).toBeLessThan(scoreWith(atLevel(2)));
      });

      test('an unstated level is as good as the one asked', () => {
        expect(scoreWith(names.map((name) => buildClaim(name)))).toBe(1000);
      });

      test('being good at something else costs more than merely knowing it', () => {
        const beside = (level: number) => [...atLevel(3), buildClaim('sewing', { level })];
        expect(scoreWith(beside(5))).toBeLessThan(scoreWith(beside(1)));
      });
    });
  });

  test('evidence says where in a text a skill was found', () => {
    const claim = buildClaim('hplc', { source: { pointer: '/summary', span: [12, 18] } });
    const record = explainPair(buildVacancy({ skills: [buildSkill('hplc')] }), buildCandidate({ skills: [claim] }));
    expect(evidenceOn(record, 'skill')[0]?.found).toBe('summary[12:18]');
  });
});
