/** Bits behind the point of the result. */
export const fractionBits = 10;
const mantissaBits = 15;

/**
 * Binary logarithm in 1/1024, rounded down, of an integer from 1 to 2^31 - 1. Integers only (repeated squaring of the
 * mantissa), so that every machine gets the same; never falls when `value` rises.
 */
export function log2Fixed(value: number): number {
  const exponent = 31 - Math.clz32(value);
  let mantissa = exponent > mantissaBits ? value >>> (exponent - mantissaBits) : value << (mantissaBits - exponent);
  let result = exponent;
  for (let bit = 0; bit < fractionBits; bit++) {
    mantissa = Math.floor((mantissa * mantissa) / 2 ** mantissaBits);
    const one = mantissa >= 2 ** (mantissaBits + 1);
    if (one) mantissa >>>= 1;
    result = result * 2 + (one ? 1 : 0);
  }
  return result;
}
