/**
 * Exact ratios of whole numbers, denominator above zero. Plain numbers while every product is exact; beyond 2^53 the
 * same value in `bigint`, so no answer ever depends on rounding (METHOD 2).
 */
export type Fraction = Narrow | Wide;
type Narrow = { readonly num: number; readonly den: number };
type Wide = { readonly num: bigint; readonly den: bigint };

/** The plain mean of one or more fractions, exact. An empty list is a defect of the caller. */
export function mean(parts: readonly Fraction[]): Fraction {
  let num = 0;
  let den = 1;
  for (const part of parts) {
    if (!isNarrow(part)) return meanWide(parts);
    const left = part.den / greatestDivisor(den, part.den);
    num = num * left + part.num * ((den * left) / part.den);
    den *= left;
    if (!isExact(num) || !isExact(den * parts.length)) return meanWide(parts);
  }
  return { num, den: den * parts.length };
}

/** Below zero when `a` is the smaller, zero when both are the same value, above zero when `a` is the larger. */
export function compare(a: Fraction, b: Fraction): number {
  if (isNarrow(a) && isNarrow(b)) {
    const left = a.num * b.den;
    const right = b.num * a.den;
    if (isExact(left) && isExact(right)) return left - right;
  }
  const left = BigInt(a.num) * BigInt(b.den);
  const right = BigInt(b.num) * BigInt(a.den);
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** The nearest double. */
export function toNumber(value: Fraction): number {
  if (isNarrow(value)) return value.num / value.den;
  return Number((value.num << guardBits) / value.den) / 2 ** Number(guardBits);
}

/** To a whole number, halves up: 12.5 becomes 13 (METHOD 2). Not for negative values. */
export function roundHalfUp(value: Fraction): number {
  if (isNarrow(value)) {
    const top = 2 * value.num + value.den;
    const bottom = 2 * value.den;
    if (isExact(top)) return (top - (top % bottom)) / bottom;
  }
  const num = BigInt(value.num);
  const den = BigInt(value.den);
  return Number((2n * num + den) / (2n * den));
}

const guardBits = 80n;

function isNarrow(value: Fraction): value is Narrow {
  return typeof value.num === 'number';
}

function isExact(value: number): boolean {
  return value <= Number.MAX_SAFE_INTEGER && value >= -Number.MAX_SAFE_INTEGER;
}

function greatestDivisor(a: number, b: number): number {
  let [large, small] = [a, b];
  while (small !== 0) [large, small] = [small, large % small];
  return large;
}

function meanWide(parts: readonly Fraction[]): Fraction {
  let num = 0n;
  let den = 1n;
  for (const part of parts) {
    num = num * BigInt(part.den) + BigInt(part.num) * den;
    den *= BigInt(part.den);
  }
  return { num, den: den * BigInt(parts.length) };
}
