/**
 * Reads a stream's beginning. `whole` is all of it when it is at most `maxBytes`; `pieces` gives everything from the start
 * in either case.
 */
export async function peek(
  pieces: AsyncIterable<Buffer>,
  maxBytes: number,
): Promise<{ readonly whole?: Buffer; readonly pieces: AsyncIterable<Buffer> }> {
  const iterator = pieces[Symbol.asyncIterator]();
  const held: Buffer[] = [];
  let length = 0;
  while (length <= maxBytes) {
    const next = await iterator.next();
    if (next.done) {
      const whole = Buffer.concat(held);
      return { whole, pieces: only(whole) };
    }
    held.push(next.value);
    length += next.value.length;
  }
  return { pieces: joined(held, iterator) };
}

async function* only(whole: Buffer): AsyncGenerator<Buffer> {
  yield whole;
}

async function* joined(held: readonly Buffer[], rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  try {
    yield* held;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}
