import { type Chunk, type ChunkedPool, type ChunkMember, joinMembers, memberText } from '../../shared/model/chunk.ts';
import type { PoolModel } from '../../shared/model/pool-model.ts';
import type { ProfileKind } from '../../shared/model/profile.ts';

/** What a pool's stored rankings were computed from when their claim was finished. */
export interface Settled {
  readonly epoch: number;
  readonly model: PoolModel;
}

let imagesMade = 0;

/**
 * A pool's understood profiles in the memory that threads share. Changed profile by profile; what did not change stays
 * in the same chunks, which threads have prepared already.
 */
export class PoolImage {
  readonly name: string;
  /** The last finished run that this image went through; absent until then. */
  settled: Settled | undefined;
  readonly #sides: { readonly [Kind in ProfileKind]: ImageSide };

  constructor() {
    imagesMade += 1;
    this.name = `image-${imagesMade}`;
    this.#sides = { candidate: new ImageSide(`${this.name}/c`), vacancy: new ImageSide(`${this.name}/v`) };
  }

  get size(): number {
    return this.#sides.candidate.size + this.#sides.vacancy.size;
  }

  sizeOf(kind: ProfileKind): number {
    return this.#sides[kind].size;
  }

  ids(kind: ProfileKind): Iterable<string> {
    return this.#sides[kind].ids();
  }

  has(kind: ProfileKind, id: string): boolean {
    return this.#sides[kind].get(id) !== undefined;
  }

  revOf(kind: ProfileKind, id: string): number | undefined {
    return this.#sides[kind].get(id)?.rev;
  }

  /** The profile as `memberText` made it. */
  textOf(kind: ProfileKind, id: string): Uint8Array | undefined {
    return this.#sides[kind].get(id)?.text;
  }

  put<Kind extends ProfileKind>(kind: Kind, id: string, member: ChunkMember<Kind>): void {
    this.#sides[kind].put(id, { rev: member.rev, text: memberText(member) });
  }

  remove(kind: ProfileKind, id: string): void {
    this.#sides[kind].remove(id);
  }

  /** The image as it is now; later changes do not reach what was handed out. */
  chunks(): ChunkedPool {
    return { name: this.name, candidate: this.#sides.candidate.chunks(), vacancy: this.#sides.vacancy.chunks() };
  }
}

/** Profiles in a chunk: a change costs copying so many, a task carries one reference for so many. */
const chunkSize = 256;

interface Member {
  readonly rev: number;
  readonly text: Uint8Array;
}

interface Bucket {
  readonly members: Map<string, Member>;
  /** Absent while the bucket has changed since. */
  chunk: Chunk | undefined;
}

class ImageSide {
  readonly #name: string;
  #chunksMade = 0;
  #buckets: Bucket[] = [];
  readonly #bucketOf = new Map<string, Bucket>();

  constructor(name: string) {
    this.#name = name;
  }

  get size(): number {
    return this.#bucketOf.size;
  }

  ids(): Iterable<string> {
    return this.#bucketOf.keys();
  }

  get(id: string): Member | undefined {
    return this.#bucketOf.get(id)?.members.get(id);
  }

  put(id: string, member: Member): void {
    const bucket = this.#bucketOf.get(id) ?? this.#bucketWithRoom();
    this.#bucketOf.set(id, bucket);
    bucket.members.set(id, member);
    bucket.chunk = undefined;
  }

  remove(id: string): void {
    const bucket = this.#bucketOf.get(id);
    if (bucket === undefined) return;
    this.#bucketOf.delete(id);
    bucket.members.delete(id);
    bucket.chunk = undefined;
  }

  chunks(): readonly Chunk[] {
    this.#buckets = this.#buckets.filter(({ members }) => members.size > 0);
    return this.#buckets.map((bucket) => {
      bucket.chunk ??= this.#chunkOf(bucket);
      return bucket.chunk;
    });
  }

  #bucketWithRoom(): Bucket {
    const last = this.#buckets.at(-1);
    if (last !== undefined && last.members.size < chunkSize) return last;
    const bucket: Bucket = { members: new Map(), chunk: undefined };
    this.#buckets.push(bucket);
    return bucket;
  }

  #chunkOf({ members }: Bucket): Chunk {
    this.#chunksMade += 1;
    const bytes = joinMembers([...members.values()].map(({ text }) => text));
    // The members' own copies go: from now on each is a view of its place in the chunk, after `[` and the commas before it.
    let at = 1;
    for (const [id, { rev, text }] of members) {
      members.set(id, { rev, text: new Uint8Array(bytes, at, text.length) });
      at += text.length + 1;
    }
    return { name: `${this.#name}${this.#chunksMade}`, bytes, ids: [...members.keys()] };
  }
}
