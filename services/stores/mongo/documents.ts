import { type Connection, Schema, type SchemaDefinition } from 'mongoose';
import type { Day } from '../../../shared/kernel/time.ts';
import type { Exclusion, NearMiss, RankingEntry, ReceiptBase, Side } from '../../../shared/model/pairing.ts';
import type { ProfileKind, ProfileOf } from '../../../shared/model/profile.ts';
import type { UnderstoodOf } from '../../../shared/model/understood.ts';
import type { Gate, Scope } from '../../../shared/ports/stores.ts';

/** Any stored document: `_id` is the natural key, its parts joined by `/`, which no tenant, pool or id contains. */
export interface StoredDocument {
  _id: string;
  tenant: string;
  [field: string]: unknown;
}

/** A profile or its tombstone, which has none of the optional members but `owedAt` and `left`. */
export interface ProfileDocument<Kind extends ProfileKind = ProfileKind> {
  readonly kind: Kind;
  readonly id: string;
  readonly pool: string;
  readonly rev: number;
  readonly rankedRev: number;
  readonly erased: boolean;
  readonly updatedAt: string;
  /** Present exactly while `rankedRev < rev`. */
  readonly owedAt?: string;
  readonly dueOn?: Day;
  readonly gate?: Gate;
  readonly hash?: string;
  readonly profile?: ProfileOf[Kind];
  readonly understood?: UnderstoodOf[Kind];
  readonly contact?: Readonly<Record<string, unknown>>;
  /** Pools that it has moved out of and that have not noticed yet. */
  readonly left?: readonly Departure[];
}

export interface Departure {
  readonly pool: string;
  readonly rev: number;
  readonly at: string;
}

export interface PoolDocument {
  readonly epoch: number;
  readonly finished: boolean;
  readonly claimedAt: string;
  readonly renewedAt?: string;
  readonly erased: boolean;
  readonly asked: number;
  readonly answered: number;
  readonly askedAt?: string;
  /** Of the claim finished last; opaque. */
  readonly terms?: string;
  readonly modelVersion?: string;
  /** JSON: terms may hold dots and dollars, which names of members may not. */
  readonly model?: string;
}

/** A ranking, or a fence: then without the optional members. */
export interface RankingDocument {
  readonly kind: Side;
  readonly id: string;
  readonly pool: string;
  readonly epoch: number;
  readonly fence: boolean;
  readonly length: number;
  readonly entries: readonly RankingEntry[];
  readonly nearMisses: readonly NearMiss[];
  /** The last entry without its body; absent when empty, or when the last one was taken out since. */
  readonly last?: { readonly id: string; readonly rankScore: number; readonly score: number } | null;
  readonly rev?: number;
  readonly asOf?: string;
  readonly today?: Day;
  readonly receipt?: ReceiptBase;
  readonly total?: number;
  readonly considered?: number;
  readonly exclusions?: readonly Exclusion[];
}

export interface KeyDocument {
  readonly _id: string;
  readonly tenant: string;
  readonly label: string;
  readonly scopes: readonly Scope[];
  readonly hash: string;
  readonly createdAt: string;
  readonly revokedAt?: string;
}

export interface ReplyDocument {
  readonly fingerprint: string;
  readonly takenAt: string;
  readonly reply?: { readonly status: number; readonly contentType: string; readonly body: string };
}

const mixed = Schema.Types.Mixed;
const identity = { _id: String, tenant: String };
const profileFields = {
  ...{ ...identity, kind: String, id: String, sortId: String, pool: String, rev: Number, rankedRev: Number },
  ...{ erased: Boolean, updatedAt: String, owedAt: String, dueOn: String, gate: mixed, hash: String },
  ...{ profile: mixed, understood: mixed, contact: mixed, left: mixed },
};
const poolFields = {
  ...{ ...identity, pool: String, epoch: Number, finished: Boolean, claimedAt: String, renewedAt: String },
  ...{ erased: Boolean, asked: Number, answered: Number, askedAt: String, terms: String },
  ...{ modelVersion: String, model: String },
};
const rankingFields = {
  ...{ ...identity, pool: String, kind: String, id: String, epoch: Number, fence: Boolean, length: Number },
  ...{ entries: mixed, nearMisses: mixed, last: mixed, rev: Number, asOf: String, today: String },
  ...{ receipt: mixed, total: Number, considered: Number, exclusions: mixed },
};
const keyFields = { ...identity, label: String, scopes: mixed, hash: String, createdAt: String, revokedAt: String };
const replyFields = { ...identity, fingerprint: String, takenAt: String, reply: mixed };

function schemaOf(fields: SchemaDefinition<StoredDocument>): Schema<StoredDocument> {
  return new Schema<StoredDocument>(fields, {
    ...{ id: false, versionKey: false, minimize: false, autoIndex: false, autoCreate: false },
    ...{ bufferCommands: false, strict: 'throw', strictQuery: 'throw' },
  });
}

const owed = { partialFilterExpression: { owedAt: { $exists: true } } };
const due = { partialFilterExpression: { dueOn: { $exists: true } } };
const departed = { partialFilterExpression: { left: { $exists: true } } };

/** Declares the collections on one connection, with the indexes that `prepare` builds. */
export function declareModels(connection: Connection) {
  const profiles = schemaOf(profileFields)
    .index({ tenant: 1, kind: 1, erased: 1, sortId: 1 })
    .index({ tenant: 1, pool: 1, kind: 1, erased: 1, sortId: 1 })
    .index({ tenant: 1, pool: 1, owedAt: 1 }, owed)
    .index({ tenant: 1, pool: 1, dueOn: 1 }, due)
    .index({ tenant: 1, 'left.pool': 1 }, departed);
  const pools = schemaOf(poolFields);
  const rankings = schemaOf(rankingFields)
    .index({ tenant: 1, pool: 1, kind: 1 })
    .index({ tenant: 1, pool: 1, 'entries.id': 1 })
    .index({ tenant: 1, pool: 1, 'nearMisses.id': 1 });
  const keys = schemaOf(keyFields).index({ hash: 1 }, { unique: true }).index({ tenant: 1, createdAt: 1 });
  const replies = schemaOf(replyFields).index({ takenAt: 1 });
  const declare = (name: string, schema: Schema<StoredDocument>) =>
    connection.model<StoredDocument>(name, schema, name);
  return {
    profiles: declare('profiles', profiles),
    pools: declare('pools', pools),
    rankings: declare('rankings', rankings),
    keys: declare('keys', keys),
    replies: declare('replies', replies),
  };
}

export type Models = ReturnType<typeof declareModels>;
