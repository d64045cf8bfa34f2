import { decodeStream } from './pdf/decode.ts';
import { type Budget, LIMITS } from './pdf/limits.ts';
import { catalogOf, type PdfState } from './pdf/state.ts';
import { entries, isArray, isStream, type PdfValue, textOf } from './pdf/value.ts';

/** The terms that Entente embeds in each agreement, as far as verification needs them. */
export interface EmbeddedTerms {
  readonly engagement: string | null;
  readonly textSha256: string | null;
  readonly termsSha256: string | null;
}

const TERMS_FILE = 'terms.json';
const MAX_TERMS_BYTES = 5 * 1024 * 1024;

/** Reads `terms.json` from the files embedded in a state; null when there is none that we understand. */
export function readEmbeddedTerms(state: PdfState, budget: Budget): EmbeddedTerms | null {
  const bytes = embeddedFile(state, TERMS_FILE, budget);
  if (!bytes || bytes.length > MAX_TERMS_BYTES) return null;
  try {
    const parsed: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'));
    const terms = {
      engagement: stringAt(parsed, 'engagement'),
      textSha256: stringAt(parsed, 'textSha256'),
      termsSha256: stringAt(parsed, 'termsSha256'),
    };
    return Object.values(terms).some((value) => value !== null) ? terms : null;
  } catch {
    return null;
  }
}

function stringAt(value: unknown, key: string): string | null {
  if (typeof value !== 'object' || value === null || !(key in value)) return null;
  const found = (value as { readonly [key: string]: unknown })[key];
  return typeof found === 'string' ? found : null;
}

/** Content of the embedded file of that name (ISO 32000-2 7.11.4), looked for in the name tree and in /AF. */
function embeddedFile(state: PdfState, name: string, budget: Budget): Uint8Array | null {
  const catalog = catalogOf(state).map;
  const names = entries(state.resolve(catalog.get('Names'))).get('EmbeddedFiles');
  const associated = state.resolve(catalog.get('AF'));
  const specs = [...treeValues(state, names), ...(isArray(associated) ? associated.items : [])];
  for (const spec of specs) {
    const map = entries(state.resolve(spec));
    if (textOf(state.resolve(map.get('UF'))) !== name && textOf(state.resolve(map.get('F'))) !== name) continue;
    const streams = entries(state.resolve(map.get('EF')));
    const stream = state.resolve(streams.get('UF') ?? streams.get('F'));
    if (!isStream(stream)) continue;
    try {
      return decodeStream(stream, budget);
    } catch {
      return null;
    }
  }
  return null;
}

/** Values of a name tree (7.9.6), at most as many as a sane file has. */
function treeValues(state: PdfState, root: PdfValue | undefined): PdfValue[] {
  const found: PdfValue[] = [];
  const stack: PdfValue[] = [root ?? null];
  for (let visited = 0; stack.length > 0 && visited < LIMITS.fields; visited += 1) {
    const map = entries(state.resolve(stack.pop()));
    const kids = state.resolve(map.get('Kids'));
    const leaves = state.resolve(map.get('Names'));
    if (isArray(kids)) stack.push(...kids.items);
    if (isArray(leaves)) found.push(...leaves.items.filter((_, index) => index % 2 === 1));
  }
  return found;
}
