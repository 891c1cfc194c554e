import type { UnderstoodOf } from './understood.ts';

/**
 * A few hundred understood profiles of one kind as the UTF-8 text of a JSON array, in memory that threads share.
 * A chunk never changes: other content is another chunk with another name, so whoever has decoded it once may keep it.
 */
export interface Chunk {
  /** Unique in the process. */
  readonly name: string;
  readonly bytes: SharedArrayBuffer;
  /** Ids in the order of the array. */
  readonly ids: readonly string[];
}

/** One profile in a chunk. */
export interface ChunkMember<Kind extends keyof UnderstoodOf> {
  readonly rev: number;
  readonly understood: UnderstoodOf[Kind];
}

/** Both kinds of a pool, as handed to threads. `name` stays the same while the pool changes. */
export interface ChunkedPool {
  readonly name: string;
  readonly candidate: readonly Chunk[];
  readonly vacancy: readonly Chunk[];
}

/** The members of a chunk. */
export function readChunk<Kind extends keyof UnderstoodOf>(
  _kind: Kind,
  bytes: SharedArrayBuffer,
): readonly ChunkMember<Kind>[] {
  return JSON.parse(Buffer.from(bytes).toString('utf8'));
}

/** The text of one member; `joinMembers` makes an array of such texts. */
export function memberText<Kind extends keyof UnderstoodOf>(member: ChunkMember<Kind>): Buffer {
  return Buffer.from(JSON.stringify({ rev: member.rev, understood: member.understood }), 'utf8');
}

/** The shared bytes of a chunk with these members, in order, without reading them. */
export function joinMembers(texts: readonly Uint8Array[]): SharedArrayBuffer {
  const separators = Math.max(0, texts.length - 1);
  const shared = new SharedArrayBuffer(2 + separators + texts.reduce((sum, { length }) => sum + length, 0));
  const bytes = Buffer.from(shared);
  let at = bytes.write('[', 0);
  for (const [index, text] of texts.entries()) {
    if (index > 0) at += bytes.write(',', at);
    bytes.set(text, at);
    at += text.length;
  }
  bytes.write(']', at);
  return shared;
}
