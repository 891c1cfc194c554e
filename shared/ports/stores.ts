import type { Day } from '../kernel/time.ts';
import type { Ranking, Side } from '../model/pairing.ts';
import type { PoolModel } from '../model/pool-model.ts';
import type { ProfileKind, ProfileOf } from '../model/profile.ts';
import type { UnderstoodOf } from '../model/understood.ts';

/**
 * The store is the record of what is owed. Every profile row has `rev` and `rankedRev`; it is owed while
 * `rankedRev < rev`, while its `dueOn` has come, or while it has left a pool that has not noticed yet.
 * The tenant is an argument of every call and part of every key. Every write is one atomic write of one row
 * or document. All calls reject with `store.unavailable` when the store is out of reach.
 */
export interface ProfileStore {
  /**
   * Creates or replaces. The same `contentHash` in the same pool keeps the rev and owes nothing (`changed: false`),
   * unless the row is a tombstone. With `ifMatch`, throws `profile.revision-mismatch` unless the live row is at that rev.
   * A profile that moves between pools stays listed as departed in the old one until that is marked there.
   */
  put<Kind extends ProfileKind>(tenant: string, kind: Kind, write: ProfileWrite<Kind>): Promise<PutResult>;
  /** The same for many (bounded by the caller), in order, durable when it resolves; one result a write, each write atomic on its own. `ifMatch` plays no part. */
  putMany<Kind extends ProfileKind>(
    tenant: string,
    kind: Kind,
    writes: readonly ProfileWrite<Kind>[],
  ): Promise<readonly PutResult[]>;
  /** The live profile with its contact, or undefined when it never was or was erased. */
  get<Kind extends ProfileKind>(tenant: string, kind: Kind, id: string): Promise<StoredProfile<Kind> | undefined>;
  /** What a reader of rankings must know of the other side, for the live ones among `ids`. */
  states(tenant: string, kind: ProfileKind, ids: readonly string[]): Promise<ReadonlyMap<string, ProfileState>>;
  /** The profiles as they were sent, without contact and without what was read from them, for the live ones of a pool among `ids`. */
  sent<Kind extends ProfileKind>(
    tenant: string,
    kind: Kind,
    pool: string,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, ProfileOf[Kind]>>;
  /** Live rows of a pool (of the tenant, without `pool`) with an id above `after`, by id in code-unit order. */
  list(tenant: string, kind: ProfileKind, page: ListPage): Promise<readonly (ProfileState & { readonly id: string })[]>;
  /** Leaves a tombstone (id and rev + 1, owed in its pool) and nothing else of the profile. False when there was none. */
  erase(tenant: string, kind: ProfileKind, id: string, at: Date): Promise<boolean>;
  /** Everything owed in a pool as of `today`, tombstones and departures too; at most `limit`, oldest first. */
  owed(tenant: string, pool: string, today: Day, limit: number): Promise<readonly OwedRow[]>;
  /** Marks rows as ranked up to `rev`, each only if its rev (and pool, for departures) is still that; clears a `dueOn` up to `today`. */
  markRanked(tenant: string, pool: string, rows: readonly OwedRow[], today: Day): Promise<void>;
  /** Live rows of one kind in a pool, in no stated order; with `ids`, only those. */
  scan<Kind extends ProfileKind>(
    tenant: string,
    kind: Kind,
    pool: string,
    ids?: readonly string[],
  ): AsyncIterable<ScannedProfile<Kind>>;
}

export interface ProfileWrite<Kind extends ProfileKind> {
  /** Without `contact`. */
  readonly profile: ProfileOf[Kind];
  readonly contact?: Readonly<Record<string, unknown>>;
  readonly understood: UnderstoodOf[Kind];
  /** Of profile and contact together. */
  readonly contentHash: string;
  readonly gate: Gate;
  readonly at: Date;
  readonly ifMatch?: number;
}

/** Whether a profile may be paired: open, and until when (inclusive). `until` is also what makes it due again the day after. */
export interface Gate {
  readonly open: boolean;
  readonly until?: Day;
}

export interface PutResult {
  readonly rev: number;
  readonly changed: boolean;
}

export interface ProfileState {
  readonly rev: number;
  readonly rankedRev: number;
  readonly pool: string;
  readonly gate: Gate;
  readonly updatedAt: string;
}

export interface StoredProfile<Kind extends ProfileKind> extends ProfileState {
  readonly profile: ProfileOf[Kind];
  readonly contact?: Readonly<Record<string, unknown>>;
  readonly understood: UnderstoodOf[Kind];
}

export interface ScannedProfile<Kind extends ProfileKind> {
  readonly id: string;
  readonly rev: number;
  readonly rankedRev: number;
  readonly profile: ProfileOf[Kind];
  readonly understood: UnderstoodOf[Kind];
}

export interface ListPage {
  readonly pool?: string;
  readonly after?: string;
  readonly limit: number;
}

export interface OwedRow {
  readonly kind: ProfileKind;
  readonly id: string;
  readonly rev: number;
  readonly rankedRev: number;
  /** Erased, or moved to another pool. */
  readonly gone: boolean;
}

/** A claim that its owner has not renewed (`holds`) for so long, in ms, counts as abandoned. */
export const staleClaimMs = 15_000;

/**
 * Claims order the work on a pool. A claim raises the pool's epoch; rankings are written under it and only over
 * rankings of the same or an earlier epoch. Who claims reads the profiles afterwards, so a later claim has seen at
 * least as much. Whoever finds, before marking rows as ranked, that the epoch is no longer its own, or whose write was
 * refused, marks nothing and finishes nothing: somebody newer is at work, or something was erased meanwhile. When the
 * claim before was never finished, its owner may still be writing: the new owner ranks the whole pool (it writes or
 * removes the ranking of every profile in it), and so fences off whatever comes late. An owner calls `holds` every few
 * seconds of its work: a claim not renewed for `staleClaimMs` is given to others. Erasing a pool counts as a claim that
 * is never finished. Nothing that is right depends on who is refused as busy, only how soon it is done.
 */
export interface ClaimStore {
  /**
   * `busy` while a claim that was renewed within `staleClaimMs` is neither finished nor released: its owner looks for
   * owed work again after finishing, so whoever was sent here has nothing to add.
   */
  claim(tenant: string, pool: string): Promise<PoolClaim | 'busy'>;
  /** True while no later claim was made; renews the claim, so that nobody is sent to take it over. */
  holds(tenant: string, pool: string, epoch: number): Promise<boolean>;
  /** Keeps a model taken under a claim. False when a later claim was made. */
  saveModel(tenant: string, pool: string, epoch: number, model: PoolModel): Promise<boolean>;
  /** Ends a claim whose every ranking is written; false (and no effect) when a later one was made. */
  finish(tenant: string, pool: string, epoch: number, outcome: ClaimOutcome): Promise<boolean>;
  /** Gives a claim up unfinished, so that the next one need not wait until it looks abandoned. No effect when a later one was made. */
  release(tenant: string, pool: string, epoch: number): Promise<void>;
}

/** What a finished claim leaves. */
export interface ClaimOutcome {
  /** What all stored rankings were made under; kept for the next claim. */
  readonly terms: string;
  /** The recalibrations that had been asked for when the model of these rankings was taken; absent when it was not taken anew. */
  readonly answers?: number;
}

export interface PoolClaim {
  readonly epoch: number;
  /** The claim before was finished: what is stored is whole, and nobody else is writing. */
  readonly previousFinished: boolean;
  /** What the claim finished last said of the terms of all stored rankings; absent before the first one. */
  readonly terms?: string;
  readonly model?: PoolModel;
  /** Recalibrations asked for so far, and how many of them the model answers. */
  readonly recalibrations: { readonly asked: number; readonly answered: number };
}

/** Pools as a whole; whoever ranks one needs its claim too. */
export interface PoolStore {
  /** The model kept last, for whoever explains or compares without ranking: a read, no claim. */
  model(tenant: string, pool: string): Promise<PoolModel | undefined>;
  askRecalibration(tenant: string, pool: string): Promise<void>;
  /** Counts and owed work; undefined when the pool has neither a profile nor a claim. */
  status(tenant: string, pool: string, today: Day): Promise<PoolStatus | undefined>;
  /**
   * Pools with owed rows, an unanswered recalibration or an unfinished claim, of all tenants, longest waiting first;
   * without those under a claim renewed within `staleClaimMs`, which are being worked on.
   */
  owedPools(today: Day, limit: number): Promise<readonly OwedPool[]>;
  /**
   * Erases every profile of the pool (tombstones stay), its rankings, its model. Tombstones first, then the epoch is
   * raised, then every ranking becomes a fence at that epoch, also those never written: whoever read a profile alive
   * has claimed before and can write nothing more.
   */
  erase(tenant: string, pool: string, at: Date): Promise<void>;
}

export interface PoolStatus {
  readonly candidates: number;
  readonly vacancies: number;
  readonly model?: string;
  readonly owed: number;
  /** When the oldest owed row became owed. */
  readonly oldestOwedAt?: string;
  readonly recalibrating: boolean;
}

export interface OwedPool {
  readonly tenant: string;
  readonly pool: string;
  readonly since: string;
}

/**
 * A ranking is keyed by tenant, pool, kind and id: epochs count one pool's claims and mean nothing in another, so what a
 * profile's former pool writes late can neither replace nor keep out what its present pool wrote.
 */
export interface RankingStore {
  /**
   * Replaces each ranking whole unless a later epoch stands there already; answers the ids that were refused. Entries
   * and near misses of profiles that were erased meanwhile are left out, and rankings of such profiles refused.
   */
  write(tenant: string, rankings: readonly Ranking[]): Promise<readonly string[]>;
  /**
   * Replaces everything but the entries of rankings that stand; answers the ids that were refused, also those without a
   * ranking. For the owner of a claim that follows a finished one: otherwise the entries may be anybody's.
   */
  recount(tenant: string, heads: readonly RankingHead[]): Promise<readonly string[]>;
  /** The ranking of a live profile in the pool that it is in now. */
  get(tenant: string, kind: Side, id: string): Promise<Ranking | undefined>;
  /** The end of every stored ranking of one kind in a pool, without reading the rest, and which of `others` each lists. */
  floors(tenant: string, pool: string, kind: Side, others: readonly string[]): Promise<readonly RankingFloor[]>;
  /**
   * Takes an erased or withdrawn profile out of every ranking of its pool, and empties its own; call it after the
   * profile was changed, under a claim or without. Touches nothing written under a claim later than the call. The own
   * ranking of a profile that does not live in the pool stays as a fence: only a later claim can fill it again. A live
   * one that counts as ranked is owed again, for it may have come back in between.
   */
  remove(tenant: string, pool: string, kind: Side, id: string): Promise<void>;
}

/** A ranking without its entries. */
export type RankingHead = Omit<Ranking, 'entries'>;

export interface RankingFloor {
  readonly id: string;
  readonly length: number;
  /** Eligible counterparts when it was counted; above `length` in a list that is not full, somebody was taken out since. */
  readonly total: number;
  /** Those asked about that are on the list. */
  readonly lists: readonly string[];
  /** Absent for an empty ranking. */
  readonly last?: { readonly id: string; readonly rankScore: number; readonly score: number };
}

export interface KeyStore {
  create(key: StoredKey): Promise<void>;
  list(tenant?: string): Promise<readonly StoredKey[]>;
  /** False when there is no such key. */
  revoke(id: string, at: Date): Promise<boolean>;
  findByHash(hash: string): Promise<StoredKey | undefined>;
  count(): Promise<number>;
}

export const scopes = ['profiles:write', 'profiles:read', 'shortlists:read', 'admin'] as const;
export type Scope = (typeof scopes)[number];

export interface StoredKey {
  readonly id: string;
  readonly tenant: string;
  readonly label: string;
  readonly scopes: readonly Scope[];
  /** SHA-256, hex, of the whole key. The key itself is shown once and kept nowhere. */
  readonly hash: string;
  readonly createdAt: string;
  readonly revokedAt?: string;
}

/** A request that holds its Idempotency-Key for so long, in ms, without an answer is taken for dead, and the key given anew. */
export const abandonedReplyMs = 600_000;

/** Answers kept for Idempotency-Key, for a day. */
export interface ReplyStore {
  /** Takes the key for a request. `fingerprint` names the request's content. */
  begin(tenant: string, key: string, fingerprint: string, at: Date): Promise<ReplyState>;
  finish(tenant: string, key: string, reply: StoredReply): Promise<void>;
  /** Gives the key free again (the request failed on our side). */
  abandon(tenant: string, key: string): Promise<void>;
  purge(before: Date): Promise<number>;
  /** Deletes the tenant's kept answers in which `id` stands as a JSON string, whatever it names; without `id`, all of them. */
  forget(tenant: string, id?: string): Promise<void>;
}

export type ReplyState =
  | { readonly state: 'new' }
  | { readonly state: 'in-progress' }
  | { readonly state: 'reused' }
  | { readonly state: 'done'; readonly reply: StoredReply };

export interface StoredReply {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
}

/** One backend, whole. */
export interface Store {
  readonly profiles: ProfileStore;
  readonly claims: ClaimStore;
  readonly pools: PoolStore;
  readonly rankings: RankingStore;
  readonly keys: KeyStore;
  readonly replies: ReplyStore;
  /** Creates tables and indexes; safe to repeat. */
  prepare(): Promise<void>;
  /** Rejects with `store.unavailable`; else says which server answers and what an operator should mend. */
  check(): Promise<{ readonly server: string; readonly advice: readonly string[] }>;
  close(): Promise<void>;
}
