import type { Day } from '../../shared/kernel/time.ts';
import type { PairingRecord, RankedList, Side } from '../../shared/model/pairing.ts';
import type { PoolModel } from '../../shared/model/pool-model.ts';
import type { UnderstoodCandidate, UnderstoodVacancy } from '../../shared/model/understood.ts';
import type { Weights } from '../../shared/model/vacancy.ts';
import { BestList } from './best-list.ts';
import { Census } from './census.ts';
import { Compiler } from './compile.ts';
import { type Blocker, blockerName } from './criterion.ts';
import { judgeAll } from './dimensions/registry.ts';
import { ReadyCandidate, ReadyVacancy } from './ready.ts';
import { pairingRecord } from './record.ts';
import { Tally } from './tally.ts';
import type { Judgement, Trace } from './trace.ts';
import { appliedWeights, hashWeights, type Weighted } from './weights.ts';

export interface MatcherOptions {
  readonly model: PoolModel;
  /** The day for which consent and closing dates are judged. */
  readonly today: Day;
  /** Weights of this request; they win over a vacancy's own. */
  readonly weights?: Weights;
  /** What a candidate without a word on consent means: `excluded` in the service, `allowed` where nothing is stored. */
  readonly missingConsent: 'excluded' | 'allowed';
}

/** Opaque: a profile made ready for judging under one model. */
export interface PreparedCandidate {
  readonly id: string;
  readonly rev: number;
}
export interface PreparedVacancy {
  readonly id: string;
  readonly rev: number;
}

/** Numbers only, from the same code that explains. */
export interface Verdict {
  readonly eligible: boolean;
  /** False when consent or closing keeps the pair from being looked at. */
  readonly considered: boolean;
  readonly rankScore: number;
  readonly score: number;
  /** Names the set of blockers: equal for equal sets. Empty when eligible. */
  readonly blockers: string;
}

export interface Matcher {
  candidate(profile: UnderstoodCandidate, rev: number): PreparedCandidate;
  vacancy(profile: UnderstoodVacancy, rev: number): PreparedVacancy;
  judge(vacancy: PreparedVacancy, candidate: PreparedCandidate): Verdict;
  explain(vacancy: PreparedVacancy, candidate: PreparedCandidate): PairingRecord;
  /** The exact top `length` of a vacancy among `candidates`. */
  shortlist(vacancy: PreparedVacancy, candidates: readonly PreparedCandidate[], length: number): RankedList;
  matches(candidate: PreparedCandidate, vacancies: readonly PreparedVacancy[], length: number): RankedList;
  /** Hash of the weights applied to a vacancy, for the receipt. */
  weightsHash(vacancy: Weighted): string;
}

/** A matcher for one model and one day. What it prepares is for itself alone; it is not for use by two threads at once. */
export function createMatcher(options: MatcherOptions): Matcher {
  return new TallyingMatcher(options);
}

interface RankedPair {
  readonly id: string;
  readonly rankScore: number;
  readonly score: number;
  readonly vacancy: ReadyVacancy;
  readonly candidate: ReadyCandidate;
}

class TallyingMatcher implements Matcher {
  private readonly options: MatcherOptions;
  private readonly compiler: Compiler;
  private readonly tally = new Tally();

  constructor(options: MatcherOptions) {
    this.options = options;
    this.compiler = new Compiler(options.model);
  }

  candidate(profile: UnderstoodCandidate, rev: number): PreparedCandidate {
    const { today, missingConsent } = this.options;
    return new ReadyCandidate(profile, { rev, today, missingConsent }, this.compiler);
  }

  vacancy(profile: UnderstoodVacancy, rev: number): PreparedVacancy {
    const { today, weights } = this.options;
    return new ReadyVacancy(profile, { rev, today, weights }, this.compiler);
  }

  weightsHash(vacancy: Weighted): string {
    return hashWeights(appliedWeights(vacancy, this.options.weights));
  }

  judge(vacancy: PreparedVacancy, candidate: PreparedCandidate): Verdict {
    const [post, person] = [readyVacancy(vacancy), readyCandidate(candidate)];
    this.run(post, person, null);
    const considered = post.open && person.consents;
    const eligible = considered && this.tally.blockerCount === 0;
    return {
      eligible,
      considered,
      rankScore: this.tally.rankScore,
      score: this.tally.score,
      blockers: eligible ? '' : this.blockerNames(post, person),
    };
  }

  explain(vacancy: PreparedVacancy, candidate: PreparedCandidate): PairingRecord {
    const [post, person] = [readyVacancy(vacancy), readyCandidate(candidate)];
    const trace: Judgement[] = [];
    this.run(post, person, trace);
    return pairingRecord(post, person, { tally: this.tally, trace, blockers: this.blockersOf(post, person) });
  }

  shortlist(vacancy: PreparedVacancy, candidates: readonly PreparedCandidate[], length: number): RankedList {
    return this.rank(
      { vacancies: [readyVacancy(vacancy)], candidates: candidates.map(readyCandidate) },
      'candidate',
      length,
    );
  }

  matches(candidate: PreparedCandidate, vacancies: readonly PreparedVacancy[], length: number): RankedList {
    return this.rank(
      { vacancies: vacancies.map(readyVacancy), candidates: [readyCandidate(candidate)] },
      'vacancy',
      length,
    );
  }

  /** Ranks all pairs of the two lists, of which one holds the profile that asks alone; `listed` is the other side. */
  private rank(
    { vacancies, candidates }: { vacancies: readonly ReadyVacancy[]; candidates: readonly ReadyCandidate[] },
    listed: Side,
    length: number,
  ): RankedList {
    const { tally } = this;
    const best = new BestList<RankedPair>(length);
    const census = new Census(this.compiler.blockers.blockers);
    const counts = { considered: 0, total: 0 };
    for (const vacancy of vacancies) {
      for (const candidate of candidates) {
        if (!vacancy.open || !candidate.consents) continue;
        counts.considered++;
        this.run(vacancy, candidate, null);
        const id = listed === 'candidate' ? candidate.id : vacancy.id;
        if (tally.blockerCount > 0) {
          census.count(id, tally);
          continue;
        }
        counts.total++;
        if (!best.takes(id, tally.rankScore, tally.score)) continue;
        best.add({ id, rankScore: tally.rankScore, score: tally.score, vacancy, candidate });
      }
    }
    return {
      ...counts,
      pairings: best.inOrder().map(({ vacancy, candidate }) => this.explain(vacancy, candidate)),
      exclusions: census.exclusions(),
      nearMisses: census.nearMisses(),
    };
  }

  private run(vacancy: ReadyVacancy, candidate: ReadyCandidate, trace: Trace): void {
    this.tally.reset(vacancy.strict);
    judgeAll(vacancy.parts, candidate.parts, this.tally, trace);
    this.tally.finish(vacancy.scaledWeights);
  }

  private blockersOf(vacancy: ReadyVacancy, candidate: ReadyCandidate): Blocker[] {
    const found = gatesOf(vacancy, candidate);
    for (let index = 0; index < this.tally.blockerCount; index++) {
      const blocker = this.compiler.blockers.blockers[this.tally.blockers[index] ?? 0];
      if (blocker) found.push(blocker);
    }
    return found;
  }

  private blockerNames(vacancy: ReadyVacancy, candidate: ReadyCandidate): string {
    const names = gatesOf(vacancy, candidate).map(blockerName);
    for (let index = 0; index < this.tally.blockerCount; index++) {
      names.push(this.compiler.blockers.names[this.tally.blockers[index] ?? 0] ?? '');
    }
    return names.sort().join('\n');
  }
}

/** What bars a pair before any criterion is looked at. */
function gatesOf(vacancy: ReadyVacancy, candidate: ReadyCandidate): Blocker[] {
  const gates: Blocker[] = [];
  if (!vacancy.open) gates.push({ code: 'vacancy.closed', criterion: 'status', owner: 'vacancy' });
  if (!candidate.consents) gates.push({ code: 'candidate.no-consent', criterion: 'consent', owner: 'candidate' });
  return gates;
}

function readyVacancy(prepared: PreparedVacancy): ReadyVacancy {
  if (prepared instanceof ReadyVacancy) return prepared;
  throw new TypeError('This vacancy was not prepared by Matcher.vacancy.');
}

function readyCandidate(prepared: PreparedCandidate): ReadyCandidate {
  if (prepared instanceof ReadyCandidate) return prepared;
  throw new TypeError('This candidate was not prepared by Matcher.candidate.');
}
