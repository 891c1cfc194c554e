import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import type { Pairing, PresentedEvidence } from '../../../services/matching/index.ts';
import { writeRankedTable } from '../../../services/tabular/index.ts';

const evidence = (status: PresentedEvidence['status'], text: string): PresentedEvidence => ({
  ...{ code: `skill.${status}`, owner: 'vacancy', importance: 'strong', status, criterion: 'x' },
  ...{ points: status === 'met' ? 10 : 0, lost: status === 'met' ? 0 : 5, text },
});
const missing = evidence('unmet', '=HYPERLINK("http://evil")');
const pairing: Pairing = {
  ...{ vacancyId: 'v1', candidateId: 'c1', rank: 1, score: 87.3, rankScore: 86.1, confidence: 0.92 },
  ...{ forward: 90.1, reverse: null, eligible: true, toVerify: [], missing: [missing], blockers: [] },
  ask: [{ ...evidence('unknown', '未知'), question: '每周几小时？' }],
  dimensions: {
    skills: { score: 91.2, weight: 45, points: 50, confidence: 1, evidence: [evidence('met', '掌握HPLC'), missing] },
    location: { score: 0, weight: 20, points: 0, confidence: 0, evidence: [] },
  },
  receipt: { engine: '1', taxonomy: 't', model: 'm', weights: 'w', candidateRev: 1, vacancyRev: 1 },
};

describe('a ranked list as a file', () => {
  const list = { pairings: [pairing], labels: { vacancy: { v1: '研究员' }, candidate: { c1: '+药物化学博士' } } };

  test.each(['zh', 'en'] as const)('has headings in %s and a cell for every number', async (lang) => {
    const bytes = await writeRankedTable([list], { format: 'csv', lang });
    const [headings = [], row = []] = parse(Buffer.from(bytes), { bom: true });
    expect(headings.slice(0, 2)).toEqual(lang === 'zh' ? ['名次', '职位编号'] : ['Rank', 'Vacancy id']);
    expect(row).toHaveLength(headings.length);
    expect(row.slice(5, 9)).toEqual(['87.3', '86.1', '0.92', '掌握HPLC']);
    const locationAt = headings.indexOf(lang === 'zh' ? '地点' : 'Location');
    expect(row[locationAt]).toBe('');
  });

  test('names a vacancy and a candidate who have the same id each by its own', async () => {
    const twins = {
      pairings: [{ ...pairing, vacancyId: '1', candidateId: '1' }],
      labels: { vacancy: { '1': '研究员' }, candidate: { '1': '博士' } },
    };
    const [, row] = parse(Buffer.from(await writeRankedTable([twins], { format: 'csv', lang: 'zh' })), { bom: true });
    expect(row?.slice(1, 5)).toEqual(['1', '研究员', '1', '博士']);
  });

  test('never lets a text be run as a formula', async () => {
    const bytes = Buffer.from(await writeRankedTable([list], { format: 'csv', lang: 'zh' }));
    const cells = parse(bytes, { bom: true }).flat();
    expect(cells).toContain("'+药物化学博士");
    expect(cells.filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
    const sheet = Buffer.from(await writeRankedTable([list], { format: 'xlsx', lang: 'zh' }));
    expect(sheet.subarray(0, 2).toString()).toBe('PK');
    expect(sheet.includes('<f>')).toBe(false);
  });
});
