const UNITS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const SCALES: readonly [number, string][] = [
  [1e9, 'billion'],
  [1e6, 'million'],
  [1e3, 'thousand'],
];

/** A whole number in English words: 81 → `eighty-one`, 1203 → `one thousand two hundred and three`. */
export function numberInEnglishWords(value: number): string {
  if (value < 1000) return underThousand(value);
  const parts = SCALES.flatMap(([scale, name]) => {
    const count = Math.floor(value / scale) % 1000;
    return count === 0 ? [] : [`${underThousand(count)} ${name}`];
  });
  const rest = value % 1000;
  if (rest === 0) return parts.join(' ');
  return `${parts.join(' ')} ${rest < 100 ? 'and ' : ''}${underThousand(rest)}`;
}

function underThousand(value: number): string {
  if (value < 100) return underHundred(value);
  const rest = value % 100;
  const head = `${UNITS[Math.floor(value / 100)] ?? ''} hundred`;
  return rest === 0 ? head : `${head} and ${underHundred(rest)}`;
}

function underHundred(value: number): string {
  if (value < 20) return UNITS[value] ?? '';
  const rest = value % 10;
  const ten = TENS[Math.floor(value / 10)] ?? '';
  return rest === 0 ? ten : `${ten}-${UNITS[rest] ?? ''}`;
}
