/**
 * Numbers that look random and follow from a seed, so that a run can be told again (mulberry32, by
 * Tommy Ettinger, public domain: 32 bits of state are plenty for a few hundred choices).
 */
export class Random {
  private state: number;

  /** `seed`: any whole number. Neighbouring seeds give unrelated numbers. */
  constructor(seed: number) {
    // Spread by the golden ratio: small seeds differ in few bits.
    this.state = Math.imul(seed, 0x9e3779b1) >>> 0;
  }

  /** From 0 up to, not including, 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from 0 up to, not including, `end`. */
  below(end: number): number {
    return Math.floor(this.next() * end);
  }

  /** True with this probability. */
  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** One of these; undefined of none. */
  pick<T>(from: readonly T[]): T | undefined {
    return from[this.below(from.length)];
  }

  /** One of these, each as often as its weight says; undefined of none. */
  weighted<T>(from: readonly T[], weight: (each: T) => number): T | undefined {
    let left = this.next() * from.reduce((sum, each) => sum + weight(each), 0);
    return from.find((each) => {
      left -= weight(each);
      return left < 0;
    });
  }
}
