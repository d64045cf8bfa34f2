/** How a date in figures such as 3/4/2026 is meant. */
export type DayOrder = 'day-first' | 'month-first';

const PARTS =
  /^(\d{1,4})[-/.](\d{1,2})[-/.](\d{1,4})(?:(?:[T ]|, ?)\s*(\d{1,2})[:hH](\d{2})?(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*([AaPp][Mm])?)?\s*(Z|UTC|[+-]\d{2}:?\d{2}|[+-]\d{2})?$/;
const NUMBER = /^\d{4,16}(?:[.,]\d+)?$/;
/** Days between the first of January 1970 and the day from which spreadsheets count. */
const SHEET_EPOCH_DAYS = 25_569;
const DAY_MS = 86_400_000;

/**
 * Milliseconds since 1970 from the ways in which logs write times; NaN for anything else. Read: ISO 8601 and
 * its kin with slashes or blanks, French and American dates (`order` says which), seconds or milliseconds
 * since 1970, days of a spreadsheet, with a comma or a point. A time without zone is taken as UTC, so that a
 * log gives the same answer everywhere.
 */
export function readTime(text: string, order: DayOrder): number {
  const quick = readIso(text);
  if (!Number.isNaN(quick)) return quick;
  if (NUMBER.test(text)) return fromNumber(Number(text.replace(',', '.')));
  const found = PARTS.exec(text);
  if (found === null) return Number.NaN;
  const [, one = '', two = '', three = '', hours = '0', minutes = '0', seconds = '0', fraction = '', half, zone] =
    found;
  const dayFirst = order === 'day-first';
  const [year, month, day] = one.length === 4 ? [one, two, three] : dayFirst ? [three, two, one] : [three, one, two];
  if (year.length !== 4 || day.length > 2) return Number.NaN;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (/^p/i.test(half) ? 12 : 0);
  const milliseconds = fraction === '' ? 0 : Number(`0.${fraction}`) * 1000;
  return (
    instant(Number(year), Number(month), Number(day), hour, Number(minutes), Number(seconds)) +
    Math.floor(milliseconds) -
    zoneMs(zone)
  );
}

/** Whether the dates among `samples` that can be read in one way only say that the month comes first. */
export function dayOrderOf(samples: readonly string[]): DayOrder {
  for (const text of samples) {
    const [, one, two] = /^(\d{1,2})[-/.](\d{1,2})[-/.]\d{4}/.exec(text) ?? [];
    if (Number(one) > 12) return 'day-first';
    if (Number(two) > 12) return 'month-first';
  }
  return 'day-first';
}

/** `YYYY-MM-DD`, then `T` or a blank and `HH:MM:SS`, perhaps `.fff…`, perhaps a zone: by far the most frequent. */
function readIso(text: string): number {
  if (text.length < 19 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45 || text.charCodeAt(13) !== 58) {
    return Number.NaN;
  }
  const at = instant(
    figures(text, 0, 4),
    figures(text, 5, 7),
    figures(text, 8, 10),
    figures(text, 11, 13),
    figures(text, 14, 16),
    figures(text, 17, 19),
  );
  let place = 19;
  let milliseconds = 0;
  const point = text.charCodeAt(place);
  if (point === 46 || point === 44) {
    let unit = 100;
    for (place += 1; place < text.length; place += 1) {
      const digit = text.charCodeAt(place) - 48;
      if (digit < 0 || digit > 9) break;
      milliseconds += digit * unit;
      unit /= 10;
    }
  }
  if (place === text.length) return at + Math.floor(milliseconds);
  const zone = text.slice(place).trim();
  return /^(?:Z|UTC|[+-]\d{2}(?::?\d{2})?)$/.test(zone) ? at + Math.floor(milliseconds) - zoneMs(zone) : Number.NaN;
}

function figures(text: string, from: number, to: number): number {
  let value = 0;
  for (let place = from; place < to; place += 1) {
    const digit = text.charCodeAt(place) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

const LONGEST = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function instant(year: number, month: number, day: number, hour: number, minute: number, second: number): number {
  const days = LONGEST[month - 1] ?? 0;
  const inRange = day >= 1 && day <= days && hour <= 24 && minute <= 59 && second <= 60;
  if (!inRange || (month === 2 && day === 29 && !isLeap(year))) return Number.NaN;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function zoneMs(zone: string | undefined): number {
  if (zone === undefined || zone === 'Z' || zone === 'UTC') return 0;
  const figuresOf = zone.slice(1).replace(':', '').padEnd(4, '0');
  const minutes = Number(figuresOf.slice(0, 2)) * 60 + Number(figuresOf.slice(2));
  return (zone.startsWith('-') ? -minutes : minutes) * 60_000;
}

/** By size: days of a spreadsheet (from 1954 to 2119), seconds or milliseconds since 1970 (from 1973). */
function fromNumber(value: number): number {
  if (value >= 20_000 && value <= 80_000) return Math.round((value - SHEET_EPOCH_DAYS) * DAY_MS);
  if (value >= 1e14) return Math.floor(value / 1000);
  if (value >= 1e11) return Math.floor(value);
  return value >= 1e8 ? Math.floor(value * 1000) : Number.NaN;
}
