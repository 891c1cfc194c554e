import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createMatcher, takeModel } from '../../../services/matching/index.ts';
import type { PairingRecord } from '../../../shared/model/pairing.ts';
import {
  type OracleList,
  type OraclePair,
  oracleAll,
  oracleMatches,
  oracleShortlist,
} from '../../support/oracle/index.ts';
import * as arbitrary from '../../support/profiles/arbitraries.ts';

const today = '2026-03-01';
const consent = fc.constantFrom('excluded' as const, 'allowed' as const);

/** A record in the oracle's terms. */
function asOracle(record: PairingRecord): OraclePair {
  return {
    ...{ vacancyId: record.vacancyId, candidateId: record.candidateId, eligible: record.eligible },
    ...{ score: record.score, rankScore: record.rankScore, confidence: record.confidence },
    ...{ forward: record.forward, reverse: record.reverse },
    dimensions: record.dimensions.map(({ evidence: _evidence, ...rest }) => rest),
    blockers: record.blockers.map(({ code, criterion, owner }) => `${code} ${criterion} ${owner}`).sort(),
  };
}

const bare = ({ rank: _rank, ...pair }: OraclePair & { rank: number }): OraclePair => pair;

describe('the engine and a plain scorer written from the document', () => {
  test('agree on the shortlist of any vacancy, ties and order included', () => {
    fc.assert(
      fc.property(
        arbitrary.vacancy,
        arbitrary.candidates,
        fc.integer({ min: 0, max: 9 }),
        consent,
        (vacancy, candidates, length, missingConsent) => {
          const model = takeModel([vacancy, ...candidates]);
          const matcher = createMatcher({ model, today, missingConsent });
          const prepared = candidates.map((candidate) => matcher.candidate(candidate, 1));
          const list = matcher.shortlist(matcher.vacancy(vacancy, 1), prepared, length);
          const oracle = oracleShortlist({ vacancy, candidates, model, today, length, missingConsent });
          expect(list.pairings.map(asOracle)).toEqual(oracle.pairings.map(bare));
          expect(list).toMatchObject({ considered: oracle.considered, total: oracle.total });
        },
      ),
      { numRuns: 400 },
    );
  });

  test('agree on the matches of any candidate', () => {
    fc.assert(
      fc.property(
        arbitrary.candidate,
        arbitrary.vacancies,
        fc.integer({ min: 0, max: 9 }),
        (candidate, vacancies, length) => {
          const model = takeModel([candidate, ...vacancies]);
          const matcher = createMatcher({ model, today, missingConsent: 'allowed' });
          const prepared = vacancies.map((vacancy) => matcher.vacancy(vacancy, 1));
          const list = matcher.matches(matcher.candidate(candidate, 1), prepared, length);
          const oracle = oracleMatches({ candidate, vacancies, model, today, length, missingConsent: 'allowed' });
          expect(list.pairings.map(asOracle)).toEqual(oracle.pairings.map(bare));
          expect(list).toMatchObject({ considered: oracle.considered, total: oracle.total });
        },
      ),
      { numRuns: 250 },
    );
  });

  test('agree on every pair that was looked at, eligible or not', () => {
    fc.assert(
      fc.property(arbitrary.vacancy, arbitrary.candidates, (vacancy, candidates) => {
        const model = takeModel([vacancy, ...candidates]);
        const matcher = createMatcher({ model, today, missingConsent: 'allowed' });
        const oracle = oracleShortlist({ vacancy, candidates, model, today, length: 9, missingConsent: 'allowed' });
        const prepared = new Map(candidates.map((one) => [one.id, matcher.candidate(one, 1)]));
        for (const pair of oracle.all) {
          const candidate = prepared.get(pair.candidateId);
          if (!candidate) throw new Error('the oracle made somebody up');
          expect(asOracle(matcher.explain(matcher.vacancy(vacancy, 1), candidate))).toEqual(pair);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('agree on long lists of skills, by name and by level', () => {
    fc.assert(
      fc.property(arbitrary.untitledVacancy, arbitrary.listedCandidate, (vacancy, candidate) => {
        const model = takeModel([vacancy, candidate]);
        const matcher = createMatcher({ model, today, missingConsent: 'allowed' });
        const terms = { model, today, length: 1, missingConsent: 'allowed' } as const;
        const record = matcher.explain(matcher.vacancy(vacancy, 1), matcher.candidate(candidate, 1));
        const { all } = oracleShortlist({ ...terms, vacancy, candidates: [candidate] });
        expect(all.map(() => asOracle(record))).toEqual(all);
      }),
      { numRuns: 400 },
    );
  });

  test('agree on how many each criterion keeps out, alone and with others', () => {
    fc.assert(
      fc.property(arbitrary.vacancy, arbitrary.candidates, (vacancy, candidates) => {
        const model = takeModel([vacancy, ...candidates]);
        const matcher = createMatcher({ model, today, missingConsent: 'allowed' });
        const prepared = candidates.map((candidate) => matcher.candidate(candidate, 1));
        const list = matcher.shortlist(matcher.vacancy(vacancy, 1), prepared, 3);
        const { all } = oracleShortlist({ vacancy, candidates, model, today, length: 3, missingConsent: 'allowed' });
        const names = new Set(all.flatMap((pair) => pair.blockers));
        expect(list.exclusions.map(({ code, criterion, owner }) => `${code} ${criterion} ${owner}`).sort()).toEqual(
          [...names].sort(),
        );
        for (const { code, criterion, owner, alone, total } of list.exclusions) {
          const keptOut = all.filter((pair) => pair.blockers.includes(`${code} ${criterion} ${owner}`));
          expect({ alone, total }).toEqual({
            alone: keptOut.filter((pair) => pair.blockers.length === 1).length,
            total: keptOut.length,
          });
        }
        const near = all
          .filter((pair) => pair.blockers.length === 1)
          .toSorted(
            (a, b) => b.rankScore - a.rankScore || b.score - a.score || (a.candidateId < b.candidateId ? -1 : 1),
          );
        expect(list.nearMisses.map(({ id, rankScore }) => [id, rankScore])).toEqual(
          near.slice(0, 10).map((pair) => [pair.candidateId, pair.rankScore]),
        );
      }),
      { numRuns: 250 },
    );
  });
});

describe('the oracle of everybody with everybody', () => {
  test('says of each side what the oracle of one list says', () => {
    const figuresOf = ({ considered, total, pairings }: OracleList) => ({
      ...{ considered, total },
      pairings: pairings.map(({ dimensions: _dimensions, blockers: _blockers, ...figures }) => figures),
    });
    fc.assert(
      fc.property(arbitrary.vacancies, arbitrary.candidates, consent, (vacancies, candidates, missingConsent) => {
        const model = takeModel([...vacancies, ...candidates]);
        const terms = { model, today, missingConsent, length: 4 } as const;
        const { shortlists, matches } = oracleAll({ ...terms, vacancies, candidates });
        expect([...shortlists]).toEqual(
          vacancies.map((one) => [one.id, figuresOf(oracleShortlist({ ...terms, vacancy: one, candidates }))]),
        );
        expect([...matches]).toEqual(
          candidates.map((one) => [one.id, figuresOf(oracleMatches({ ...terms, candidate: one, vacancies }))]),
        );
      }),
      { numRuns: 100 },
    );
  });
});
