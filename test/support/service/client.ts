import { setTimeout as sleep } from 'node:timers/promises';

/** A pairing as the service answers it; only what tests look at is named. */
export interface AnsweredPairing {
  readonly vacancyId: string;
  readonly candidateId: string;
  readonly rank: number;
  readonly score: number;
  readonly rankScore: number;
  readonly confidence: number;
  readonly forward: number | null;
  readonly reverse: number | null;
}

export interface AnsweredList {
  readonly status: 'fresh' | 'stale';
  readonly total: number;
  readonly pairings: readonly AnsweredPairing[];
}

/** Talks to a running service; a call that fails because the service is away is repeated until it is back. */
export class ServiceClient {
  readonly #url: () => string;

  /** `url` is asked anew for each try: a service that was started again may stand elsewhere. */
  constructor(url: () => string) {
    this.#url = url;
  }

  /** Sends lines as one batch; answers how many were accepted. Throws when one was refused. */
  async putBatch(kind: 'candidates' | 'vacancies', lines: readonly string[]): Promise<number> {
    const body = await this.#untilAnswered(`/v1/${kind}:batch`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-ndjson' },
      body: lines.join('\n'),
    });
    const results = body.split('\n').filter(Boolean);
    if (results.length !== lines.length) throw new Error(`${lines.length} lines were sent, ${results.length} answered`);
    const refused = results.find((line) => line.includes('"refused"'));
    if (refused) throw new Error(`a line was refused: ${refused}`);
    return results.length;
  }

  async put(kind: 'candidates' | 'vacancies', profile: { id: string }): Promise<{ rev: number; status: string }> {
    return JSON.parse(
      await this.#untilAnswered(`/v1/${kind}/${encodeURIComponent(profile.id)}`, jsonRequest('PUT', profile)),
    );
  }

  async recalibrate(pool: string): Promise<void> {
    await this.#untilAnswered(`/v1/pools/${pool}:recalibrate`, { method: 'POST' });
  }

  async list(kind: 'vacancies' | 'candidates', id: string, query = 'limit=100&lang=zh'): Promise<AnsweredList> {
    const route = kind === 'vacancies' ? 'shortlist' : 'matches';
    return JSON.parse(await this.#untilAnswered(`/v1/${kind}/${encodeURIComponent(id)}/${route}?${query}`, {}));
  }

  async status(pool: string): Promise<{ owed: number; recalibrating: boolean; candidates: number; vacancies: number }> {
    return JSON.parse(await this.#untilAnswered(`/v1/pools/${pool}/status`, {}));
  }

  /** Waits until nothing is owed in the pool. */
  async settled(pool: string, seconds = 300): Promise<void> {
    const deadline = Date.now() + seconds * 1000;
    for (;;) {
      const status = await this.status(pool);
      if (status.owed === 0 && !status.recalibrating) return;
      if (Date.now() > deadline) throw new Error(`after ${seconds} s ${status.owed} profiles are still owed`);
      await sleep(200);
    }
  }

  async #untilAnswered(path: string, init: RequestInit): Promise<string> {
    const deadline = Date.now() + 120_000;
    for (;;) {
      const answer = await tryFetch(`${this.#url()}${path}`, init);
      if (answer && answer.status < 300) return answer.text;
      if (answer && answer.status < 500)
        throw new Error(`${init.method ?? 'GET'} ${path}: ${answer.status} ${answer.text}`);
      if (Date.now() > deadline)
        throw new Error(`${init.method ?? 'GET'} ${path} was not answered: ${answer?.text ?? 'no service'}`);
      await sleep(50);
    }
  }
}

const jsonRequest = (method: string, value: unknown): RequestInit => ({
  method,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(value),
});

async function tryFetch(url: string, init: RequestInit): Promise<{ status: number; text: string } | undefined> {
  try {
    const response = await fetch(url, init);
    return { status: response.status, text: await response.text() };
  } catch {
    return undefined;
  }
}
