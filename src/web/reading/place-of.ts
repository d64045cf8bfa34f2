/** Where an article or annex begins on the page, by its id in the text; `text`: which of the page’s texts. */
export function placeOf(part: string, text = 'text'): string {
  return `${text}-${part}`;
}
