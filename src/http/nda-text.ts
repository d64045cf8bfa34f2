import { blanksOf } from '../activities/blanks-of.ts';
import { documentDate } from '../activities/document-date.ts';
import { textOf } from '../activities/text-of.ts';
import { canonicalJson } from '../domain/evidence/canonical-json.ts';
import type { ClauseId, EngagementId, Instant, Sha256 } from '../domain/ids.ts';
import type { ClauseSelection, Facts } from '../domain/memorandum/selection.ts';
import type { DocumentTree } from '../domain/memorandum/tree.ts';
import { problem, selectionProblem } from './problem.ts';
import type { Services } from './services.ts';

export interface NdaChoices {
  readonly clauses: { readonly [clause: ClauseId]: ClauseSelection };
  /** What the engagement knows of the parties is taken from it, unless said otherwise here. */
  readonly facts?: Facts;
}

/**
 * Binds the confidentiality agreement by the newest of its libraries, in French, which prevails, and
 * keeps the text sealed with the engagement's files. Only its hash, which this gives, goes further.
 * Refuses choices that the library does not have, and a text with blanks in its clauses.
 */
export async function keepNdaText(
  { libraries, factsOf, rendering }: Services,
  engagement: EngagementId,
  { clauses, facts = {} }: NdaChoices,
): Promise<Sha256> {
  const { nda: library } = await libraries.current();
  if (library === null) throw problem('library-unknown');
  const known = await factsOf(engagement);
  const date = documentDate(new Date().toISOString() as Instant);
  const text = textOf({ library, clauses, facts: { ...known, ...facts }, language: 'fr', date });
  const blanks = blanksOf(text.tree).flatMap((fault) =>
    fault.clauses.length === 0 ? ['/facts'] : fault.clauses.map(pathOf),
  );
  const missing = blanks.map((pointer) => ({ ...BLANK_LEFT, pointer }));
  if (text.faults.length + missing.length > 0) throw selectionProblem([...text.faults, ...missing]);
  return rendering.files.of(engagement).put(new TextEncoder().encode(canonicalJson(text.tree)));
}

/** Nobody signs `[to be completed]`. */
const BLANK_LEFT = {
  code: 'blank-left',
  message: {
    fr: 'Une valeur manque : personne ne signe un article à compléter.',
    en: 'A value is missing: nobody signs an article that is to be completed.',
  },
};

function pathOf(clause: ClauseId): string {
  return `/clauses/${clause}`;
}

/** The text of this hash; refuses one that is not kept. */
export async function keptNdaText(
  { rendering }: Services,
  engagement: EngagementId,
  textSha256: Sha256,
): Promise<DocumentTree> {
  const bytes = await rendering.files.of(engagement).get(textSha256);
  if (bytes === null) throw problem('document-not-ready');
  return JSON.parse(new TextDecoder().decode(bytes)) as DocumentTree;
}
