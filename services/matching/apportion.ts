/**
 * Shares `total` out in proportion to `parts` as integers that add up to it exactly: each gets its quota rounded down,
 * and what is left goes one by one to the largest remainders, earlier parts first (Hamilton's method). All are integers
 * not below 0 with total × part below 2^53. A part of 0 gets 0; when all are 0 nobody gets anything.
 */
export function apportion(total: number, parts: readonly number[]): number[] {
  let sum = 0;
  for (const part of parts) sum += part;
  if (sum === 0) return parts.map(() => 0);
  const shares: number[] = [];
  const remainders: number[] = [];
  let left = total;
  for (const part of parts) {
    const share = Math.floor((total * part) / sum);
    shares.push(share);
    remainders.push(total * part - share * sum);
    left -= share;
  }
  for (; left > 0; left--) {
    const index = firstLargest(remainders);
    shares[index] = (shares[index] ?? 0) + 1;
    remainders[index] = -1;
  }
  return shares;
}

function firstLargest(numbers: readonly number[]): number {
  let best = 0;
  for (let index = 1; index < numbers.length; index++) if ((numbers[index] ?? 0) > (numbers[best] ?? 0)) best = index;
  return best;
}
