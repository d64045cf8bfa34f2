const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const ROMAN: readonly (readonly [number, string])[] = [
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** `(a)` … `(z)`, `(aa)`: the marker of the item at `index` (from 0). */
export function letterMarker(index: number): string {
  const round = Math.floor(index / LETTERS.length);
  return `(${(LETTERS[index % LETTERS.length] ?? '').repeat(round + 1)})`;
}

/** `(i)`, `(ii)`, `(iii)`, `(iv)` …: the marker of a nested item at `index` (from 0). */
export function romanMarker(index: number): string {
  let rest = index + 1;
  let text = '';
  for (const [value, sign] of ROMAN) {
    while (rest >= value) {
      text += sign;
      rest -= value;
    }
  }
  return `(${text})`;
}
