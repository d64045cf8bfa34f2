import type { EmbeddedTerms } from './read-agreement.ts';

/** An exported journal, as far as it is needed here: `entente journal export` writes more. */
export interface JournalExport {
  readonly engagement?: unknown;
  readonly entries?: unknown;
}

/**
 * Whether the journal knows this very agreement: same engagement, same text and terms, and the file
 * (or the file as it was before later permitted additions) among the documents that it saw signed.
 * @param fileHashes SHA-256 of the file at the end of each revision, newest included
 */
export function matchJournal(
  journal: JournalExport,
  terms: EmbeddedTerms | null,
  fileHashes: readonly string[],
): boolean {
  const known = {
    engagement: new Set<string>(),
    textSha256: new Set<string>(),
    termsSha256: new Set<string>(),
    documentSha256: new Set<string>(),
  };
  if (typeof journal.engagement === 'string') known.engagement.add(journal.engagement);
  const signed = new Set<string>();
  for (const entry of Array.isArray(journal.entries) ? journal.entries : []) {
    const isSigned = JSON.stringify(entry)?.includes('"text-signed"') ?? false;
    collect(entry, (key, value) => {
      if (key === 'documentSha256' && isSigned) signed.add(value);
      if (key in known) known[key as keyof typeof known].add(value);
    });
  }
  const agrees = (key: 'engagement' | 'textSha256' | 'termsSha256'): boolean => {
    const value = terms?.[key] ?? null;
    return value === null || known[key].has(value);
  };
  return (
    agrees('engagement') && agrees('textSha256') && agrees('termsSha256') && fileHashes.some((hash) => signed.has(hash))
  );
}

/** Visits string members of nested objects, wherever the export puts the event. */
function collect(value: unknown, visit: (key: string, value: string) => void): void {
  const stack: unknown[] = [value];
  while (stack.length > 0) {
    const current = stack.pop();
    if (typeof current !== 'object' || current === null) continue;
    for (const [key, part] of Object.entries(current)) {
      if (typeof part === 'string') visit(key, part);
      else stack.push(part);
    }
  }
}
