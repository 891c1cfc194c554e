import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';

/** A value as JSON in one zstd frame (RFC 8878): lists of evidence repeat themselves and shrink to a tenth or less. */
export function compress(value: unknown): Uint8Array {
  return zstdCompressSync(JSON.stringify(value));
}

/** What `compress` was given. The caller names the type of what it stored. */
export function decompress<Value>(bytes: Uint8Array): Value {
  return JSON.parse(zstdDecompressSync(bytes).toString('utf8'));
}
