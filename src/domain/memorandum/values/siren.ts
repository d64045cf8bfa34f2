/**
 * Whether a text is a SIREN: nine digits whose Luhn sum is a multiple of ten (Insee).
 * Spaces between groups are the caller's to remove.
 */
export function isSiren(text: string): boolean {
  if (!/^\d{9}$/.test(text)) return false;
  const sum = [...text].reduce((total, digit, index) => total + luhnShare(Number(digit), index), 0);
  return sum % 10 === 0;
}

/** With nine digits, every second digit from the left (index 1, 3, …) is doubled. */
function luhnShare(digit: number, index: number): number {
  const doubled = index % 2 === 1 ? digit * 2 : digit;
  return doubled > 9 ? doubled - 9 : doubled;
}
