import { createHash } from 'node:crypto';

/** A SIREN with a right check digit (Luhn), always the same for the same text. Whether anybody bears it is chance. */
export function sirenOf(text: string): string {
  const digits = String(createHash('sha256').update(text).digest().readUInt32BE() % 100_000_000).padStart(8, '0');
  // From the right, the check digit first: every second digit counts double.
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
}
