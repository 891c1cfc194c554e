import type { ProfileKind } from '../../shared/model/profile.ts';

/** The examples of the API description. A test checks each against its schema. */
const candidate = {
  id: 'c-0001',
  pool: 'gba-2026-spring',
  headline: '药物化学博士后',
  summary: '五年药物合成与工艺优化经验，熟练使用 HPLC 与 LC-MS。',
  skills: ['HPLC', { name: '药物合成', level: 4, years: 5, lastUsed: '2026' }],
  degrees: [{ level: 'doctorate', discipline: '药物化学', region: 'mainland', graduatedOn: '2026-06' }],
  experienceYears: 3,
  location: { place: '广州市番禺区' },
  mobility: { maxCommuteKm: 30, places: ['深圳', '佛山市'], relocate: true },
  flexibility: {
    needs: ['short-notice-leave', { code: 'school-run', importance: 'required' }],
    availability: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '08:30', to: '16:00' }],
  },
  salary: { min: 300000, currency: 'CNY', per: 'year' },
  languages: [{ code: 'yue', level: 'native' }],
  availableFrom: '2026-07-01',
  consent: { matching: true, until: '2027-06-30' },
};

const vacancy = {
  id: 'v-0001',
  pool: 'gba-2026-spring',
  employer: '粤港生物科技',
  title: '药物化学研究员',
  headcount: 2,
  skills: [
    { name: '药物合成', importance: 'required', minLevel: 3 },
    { anyOf: ['HPLC', 'LC-MS'], importance: 'strong' },
    '文献检索',
  ],
  degree: { min: 'doctorate', disciplines: ['药学', '化学'], importance: 'required' },
  location: { place: '广州市黄埔区', remote: 'none' },
  flexibility: {
    offers: ['flexible-start', 'school-run', 'on-site-childcare'],
    shifts: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '17:30' }],
  },
  salary: { min: 350000, max: 600000, currency: 'CNY', per: 'year' },
  weights: { skills: 50, degree: 20, location: 15, flexibility: 15 },
  status: 'open',
  closesOn: '2026-12-31',
};

const evidence = {
  code: 'degree.met',
  owner: 'vacancy',
  importance: 'required',
  status: 'met',
  criterion: 'doctorate',
  found: 'degrees[0]',
  points: 100,
  lost: 0,
  text: 'Doctorate wanted, doctorate held.',
};

const pairing = {
  vacancyId: 'v-0001',
  candidateId: 'c-0001',
  rank: 1,
  score: 100,
  rankScore: 100,
  confidence: 1,
  forward: 100,
  reverse: null,
  eligible: true,
  toVerify: [],
  dimensions: { degree: { score: 100, weight: 20, points: 100, confidence: 1, evidence: [evidence] } },
  missing: [],
  ask: [],
  blockers: [],
  receipt: { candidateRev: 3, vacancyRev: 7, engine: '1', taxonomy: '1', model: '1', weights: '1' },
};

const ranked = (kind: ProfileKind) => ({
  ...(kind === 'vacancy' ? { vacancyId: 'v-0001' } : { candidateId: 'c-0001' }),
  rev: 7,
  status: 'fresh',
  asOf: '2026-04-01T08:00:00.000Z',
  total: 1,
  pairings: [pairing],
});

const accepted = {
  id: 'c-0001',
  rev: 1,
  status: 'queued',
  links: {
    self: '/v1/candidates/c-0001',
    matches: '/v1/candidates/c-0001/matches',
    pool: '/v1/pools/gba-2026-spring/status',
  },
  warnings: [],
};

const profileList = {
  items: [
    { id: 'c-0001', pool: 'gba-2026-spring', rev: 3, rankedRev: 3, fresh: true, updatedAt: '2026-04-01T08:00:00.000Z' },
  ],
};

export const examples = {
  candidate,
  vacancy,
  pairing,
  ranked,
  accepted,
  profileList,
  batchResult: { line: 1, id: 'c-0001', status: 'queued', rev: 1 },
  understood: {
    id: 'c-0001',
    skills: [{ concept: 'skill:hplc', label: 'HPLC', source: { pointer: '/skills/0' } }],
    warnings: [],
  },
  poolStatus: {
    pool: 'gba-2026-spring',
    candidates: 443,
    vacancies: 1353,
    model: '1f0c2a9be4d77a10',
    owed: 0,
    oldestOwedAt: null,
    oldestOwedSeconds: 0,
    recalibrating: false,
  },
  recalibrating: { pool: 'gba-2026-spring', status: 'queued', links: { status: '/v1/pools/gba-2026-spring/status' } },
  readiness: { ready: true, checks: { store: { ok: true, detail: 'SQLite' }, progress: { ok: true } } },
  problemKind: {
    type: '/problems/profile.invalid',
    title: 'The profile is not valid',
    status: 422,
    detail: 'The profile is not valid; `errors` says where and why.',
  },
};
