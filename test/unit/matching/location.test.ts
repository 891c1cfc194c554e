import { describe, expect, test } from '@jest/globals';
import type { Mobility, Place } from '../../../shared/model/understood.ts';
import { at, buildCandidate, buildVacancy } from '../../support/profiles/builders.ts';
import { evidenceOn, explainPair, scoreOf } from '../../support/profiles/explain.ts';

const place = (fields: Partial<Place>): Place => ({
  ...{ label: 'place', lat: 23, lng: 113, precision: 'point', source: at('/location') },
  ...fields,
});
const panyu = place({ code: '440113', label: '广州市番禺区', lat: 22.94, lng: 113.38, precision: 'district' });
const huangpu = place({ code: '440112', label: '广州市黄埔区', lat: 23.11, lng: 113.46, precision: 'district' });
const beijing = place({ code: '1101', label: '北京市', lat: 39.9, lng: 116.4, precision: 'city' });
const moves = (fields: Partial<Mobility>): Mobility => ({ importance: 'required', source: at('/mobility'), ...fields });
const listed = (code: string) => [{ label: code, codes: [code], source: at('/mobility/places/0') }];

describe('location', () => {
  test('credit falls with distance up to the longest commute', () => {
    const at20 = explainPair(buildVacancy({ location: huangpu }), buildCandidate({ location: panyu }));
    expect(evidenceOn(at20, 'place')[0]).toMatchObject({ code: 'place.met', params: { km: 20.6, limitKm: 30 } });
    expect(scoreOf(at20, 'location')).toBe(813);
    const further = buildCandidate({ location: panyu, mobility: moves({ maxCommuteKm: 60 }) });
    expect(scoreOf(explainPair(buildVacancy({ location: huangpu }), further), 'location')).toBe(915);
  });

  test('a candidate who states no mobility is never excluded by distance', () => {
    const record = explainPair(buildVacancy({ location: beijing }), buildCandidate({ location: panyu }));
    expect(record).toMatchObject({ eligible: true, score: 100 });
    expect(evidenceOn(record, 'place')[0]?.status).toBe('partly');
  });

  test('farther than the commute, not listed and not relocating keeps the pair apart', () => {
    const candidate = buildCandidate({
      location: panyu,
      mobility: moves({ maxCommuteKm: 30, relocate: false, places: listed('4403') }),
    });
    const record = explainPair(buildVacancy({ location: beijing }), candidate);
    expect(record.blockers).toEqual([{ code: 'mobility.unmet', criterion: 'mobility', owner: 'candidate' }]);
  });

  test('too far with nothing said of relocating is a question, not a refusal', () => {
    const candidate = buildCandidate({ location: panyu, mobility: moves({ maxCommuteKm: 30 }) });
    const record = explainPair(buildVacancy({ location: beijing }), candidate);
    expect(record.eligible).toBe(true);
    expect(evidenceOn(record, 'mobility')[0]?.status).toBe('unknown');
  });

  test.each([
    ['110', 1000],
    ['11', 1000],
    ['44', 100],
  ])('a list with %s scores Beijing %i', (code, score) => {
    const candidate = buildCandidate({ location: panyu, mobility: moves({ places: listed(code) }) });
    expect(scoreOf(explainPair(buildVacancy({ location: beijing }), candidate), 'location')).toBe(score);
  });

  test('willingness to relocate bridges any distance at a small discount', () => {
    const candidate = buildCandidate({ location: panyu, mobility: moves({ maxCommuteKm: 10, relocate: true }) });
    expect(scoreOf(explainPair(buildVacancy({ location: beijing }), candidate), 'location')).toBe(850);
  });

  test('full remote removes the question unless the candidate declines it', () => {
    const vacancy = buildVacancy({ location: beijing, remote: 'full' });
    const mobility = moves({ maxCommuteKm: 10, relocate: false });
    expect(explainPair(vacancy, buildCandidate({ location: panyu, mobility })).score).toBe(1000);
    const declines = buildCandidate({ location: panyu, mobility: { ...mobility, remote: false } });
    expect(explainPair(vacancy, declines).eligible).toBe(false);
  });

  test('hybrid work doubles the commute', () => {
    const candidate = buildCandidate({ location: panyu, mobility: moves({ maxCommuteKm: 15, relocate: false }) });
    expect(explainPair(buildVacancy({ location: huangpu }), candidate).eligible).toBe(false);
    expect(explainPair(buildVacancy({ location: huangpu, remote: 'hybrid' }), candidate).eligible).toBe(true);
  });

  test('a province says nothing of the distance inside it', () => {
    const province = place({ code: '44', lat: 23.4, lng: 113.5, precision: 'province' });
    const record = explainPair(buildVacancy({ location: huangpu }), buildCandidate({ location: province }));
    expect(evidenceOn(record, 'place')[0]?.status).toBe('unknown');
  });

  test('a vacancy without a place asks nothing of it', () => {
    expect(explainPair(buildVacancy(), buildCandidate({ location: panyu })).dimensions).toEqual([]);
  });
});
