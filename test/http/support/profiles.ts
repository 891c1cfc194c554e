/** A candidate who may be matched, with whatever a test is about. */
export const candidate = (id: string, more: Readonly<Record<string, unknown>> = {}) => ({
  id,
  pool: 'fair',
  headline: '药物化学研究员',
  skills: ['HPLC', '药物合成'],
  degrees: [{ level: 'doctorate', discipline: '药物化学' }],
  consent: { matching: true },
  ...more,
});

/** An open vacancy that asks for a doctorate and for what `candidate` can do. */
export const vacancy = (id: string, more: Readonly<Record<string, unknown>> = {}) => ({
  id,
  pool: 'fair',
  employer: '粤港生物',
  title: '药物化学研究员',
  skills: ['HPLC', { name: '药物合成', importance: 'required' }],
  degree: { min: 'doctorate' },
  ...more,
});

/** Profiles as the lines of a batch. */
export const ndjson = (...profiles: readonly unknown[]): string =>
  profiles.map((profile) => (typeof profile === 'string' ? profile : JSON.stringify(profile))).join('\n');

export const ndjsonType = { 'content-type': 'application/x-ndjson' };

/** The results of a batch. */
export const resultsOf = (text: string): Record<string, unknown>[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
