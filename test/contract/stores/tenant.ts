import { randomUUID } from 'node:crypto';

/** A tenant that no other test uses. */
export function freshTenant(): string {
  return `t-${randomUUID().slice(0, 8)}`;
}

/** All that an async iterable yields. */
export async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  return Array.fromAsync(items);
}
