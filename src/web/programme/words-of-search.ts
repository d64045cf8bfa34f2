import type { ListSearch } from './list-search.ts';

/** The words of an address. Which of them a page knows, the page itself says: the frame need not carry that list. */
export function wordsOfSearch(search: Readonly<Record<string, unknown>>): ListSearch {
  const words = Object.entries(search).filter(([, value]) => ['string', 'number', 'boolean'].includes(typeof value));
  return Object.fromEntries(words.map(([name, value]) => [name, String(value)]));
}
