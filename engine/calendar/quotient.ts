/**
 * Whole quotient of two small natural numbers (below 2^31), the rest dropped. `| 0` tells the machine that they are
 * integers, which makes date arithmetic about twice as fast as `Math.floor`; negative numbers need `Math.floor`.
 */
export function quotient(dividend: number, divisor: number): number {
  return (dividend / divisor) | 0;
}
