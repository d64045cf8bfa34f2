/**
 * Text that both XML 1.0 (Word) and PDF/A can carry: no control characters but tab and line feed, no
 * lone surrogate, no noncharacter, no private-use character (PDF/A wants to know what they say).
 * What is taken out was never visible; a private-use character becomes U+FFFD, so that its loss is seen.
 */
export function printable(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u2028\u2029]/g, '\n')
    .replace(UNPRINTABLE, '')
    .replace(PRIVATE_USE, '\ufffd');
}

// Controls (but tab and line feed), lone surrogates, noncharacters, byte-order mark, and the signs that turn the
// direction of writing: `\u202e` would show a text in another order than the one that is hashed and signed.
const UNPRINTABLE = /(?![\t\n])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}|[\ufeff\u202a-\u202e\u2066-\u2069]/gu;
const PRIVATE_USE = /\p{Co}/gu;
