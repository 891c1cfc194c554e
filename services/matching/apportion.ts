/**
 * Shares `total` out in proportion to `parts` as integers that add up to it exactly: each gets its quota rounded down,
 * and what is left goes one by one to the largest remainders, earlier parts first (Hamilton's method). All are integers
 * not below 0 with total × part below 2^53. A part of 0 gets 0; when all are 0 nobody gets anything.
 */
export function apportion(total: number, parts: readonly number[]): number[] {
  const sum = parts.reduce((whole, part) => whole + part, 0);
  if (sum === 0) return parts.map(() => 0);
  const shares = parts.map((part) => Math.floor((total * part) / sum));
  const remainders = parts.map((part, index) => total * part - (shares[index] ?? 0) * sum);
  let left = total - shares.reduce((whole, share) => whole + share, 0);
  const order = parts.map((_part, index) => index).sort((a, b) => (remainders[b] ?? 0) - (remainders[a] ?? 0) || a - b);
  for (const index of order) {
    if (left === 0) break;
    shares[index] = (shares[index] ?? 0) + 1;
    left--;
  }
  return shares;
}
