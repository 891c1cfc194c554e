import type { Day } from '../../shared/kernel/time.ts';
import type { Ranking, Side } from '../../shared/model/pairing.ts';
import type { Ranked } from '../../shared/ports/scoring.ts';
import { engineVersion } from '../matching/index.ts';
import { taxonomyVersion } from '../understanding/index.ts';
import type { RankPoolDeps } from './rank-pool.ts';
import { Superseded } from './superseded.ts';

/** The claim under which a writer writes, and what its receipts say. */
export interface WriterScope {
  readonly tenant: string;
  readonly pool: string;
  readonly epoch: number;
  readonly today: Day;
  /** Version of the pool's model. */
  readonly model: string;
}

/** Writes ranked lists under one claim. */
export class RankingWriter {
  readonly #deps: RankPoolDeps;
  readonly #scope: WriterScope;

  constructor(deps: RankPoolDeps, scope: WriterScope) {
    this.#deps = deps;
    this.#scope = scope;
  }

  /** What is counted beside entries that stay; refusals as in `write`. */
  async recount(side: Side, batch: readonly Ranked[]): Promise<void> {
    const asOf = this.#deps.clock.now().toISOString();
    const heads = batch.map((ranked) => {
      const { entries: _none, ...head } = this.#ranking(side, ranked, asOf);
      return head;
    });
    await this.#seeRefused(await this.#deps.rankings.recount(this.#scope.tenant, heads));
  }

  /** A refusal means a later claim, then it throws `Superseded`; or a profile erased meanwhile, which the next run sees to. */
  async write(side: Side, batch: readonly Ranked[]): Promise<void> {
    const asOf = this.#deps.clock.now().toISOString();
    const rankings = batch.map((ranked) => this.#ranking(side, ranked, asOf));
    await this.#seeRefused(await this.#deps.rankings.write(this.#scope.tenant, rankings));
  }

  async #seeRefused(refused: readonly string[]): Promise<void> {
    const { tenant, pool, epoch } = this.#scope;
    if (refused.length > 0 && !(await this.#deps.claims.holds(tenant, pool, epoch))) throw new Superseded();
  }

  #ranking(kind: Side, { weights, ...ranked }: Ranked, asOf: string): Ranking {
    const { pool, epoch, today, model } = this.#scope;
    const receipt = { engine: engineVersion, taxonomy: taxonomyVersion(), model, weights };
    return { kind, pool, epoch, asOf, today, receipt, ...ranked };
  }
}
