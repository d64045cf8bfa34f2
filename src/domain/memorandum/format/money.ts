import type { Language } from '../../language.ts';
import type { Money } from '../selection.ts';
import { formatHundredths, inWords, NO_BREAK_SPACE } from './number.ts';

/** `1 500 000 €`, `12,50 €`, `5 000 USD` in French; `€1,500,000`, `USD 5,000` in English. */
export function formatMoney(money: Money, language: Language): string {
  const figures = formatHundredths(money.amount, language, true);
  if (language === 'fr') return `${figures}${NO_BREAK_SPACE}${money.currency === 'EUR' ? '€' : money.currency}`;
  return money.currency === 'EUR' ? `€${figures}` : `${money.currency}${NO_BREAK_SPACE}${figures}`;
}

/** `douze mille euros`, `one euro and fifty cents`; other currencies by their code. */
export function moneyInWords(money: Money, language: Language): string {
  const units = Math.trunc(money.amount / 100);
  const cents = Math.abs(money.amount % 100);
  const head = `${inWords(units, language)} ${currencyName(money.currency, units, language)}`;
  if (cents === 0) return head;
  const plural = cents > 1 ? 's' : '';
  return language === 'fr'
    ? `${head} et ${inWords(cents, language)} centime${plural}`
    : `${head} and ${inWords(cents, language)} cent${plural}`;
}

/** French: plural from two, and `de` after a round million; English: plural but for one. */
function currencyName(currency: string, units: number, language: Language): string {
  if (currency !== 'EUR') return currency;
  if (language === 'en') return units === 1 ? 'euro' : 'euros';
  const roundMillions = units >= 1e6 && units % 1e6 === 0;
  return `${roundMillions ? "d'" : ''}${units > 1 ? 'euros' : 'euro'}`;
}
