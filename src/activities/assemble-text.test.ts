import { createHash } from 'node:crypto';
import { PDFDocument } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { MemoryDocuments, MemoryFiles } from '../../test/workflow/memory-stores.ts';
import { canonicalJson } from '../domain/evidence/canonical-json.ts';
import { sha256Hex } from '../domain/evidence/sha256.ts';
import type { ClauseId, EngagementId, Instant, LibraryHash, OptionId, PersonId, Sha256 } from '../domain/ids.ts';
import type { Clause, Library } from '../domain/memorandum/library.ts';
import type { Rule, Severity } from '../domain/memorandum/rule.ts';
import type { TemplateBlock } from '../domain/memorandum/template.ts';
import type { AssembleRequest } from '../protocol/activities.ts';
import { assembleText } from './assemble-text.ts';

const engagement = '0b1f7c52-0000-4000-8000-000000000001' as EngagementId;
const libraryHash = 'd'.repeat(64) as LibraryHash;
const both = (text: string) => ({ fr: text, en: text });
const words = (text: string): readonly TemplateBlock[] => [
  { kind: 'paragraph', id: 'p1', inlines: [{ kind: 'text', text }] },
];

function clause(id: string, need: Clause['need']): Clause {
  return {
    id: id as ClauseId,
    version: '1.0.0',
    hash: 'c'.repeat(64) as Sha256,
    need,
    bite: 'binding',
    family: 'life',
    weight: 1,
    trigger: null,
    title: both(id),
    purpose: both(''),
    options: [
      {
        id: 'standard' as OptionId,
        stance: 'balanced',
        default: true,
        label: both(''),
        changes: both(''),
        why: both(''),
      },
    ],
    parameters: [],
    legal: [],
    sticking: both(''),
    wayOut: both(''),
    questions: { fr: [], en: [] },
    example: both(''),
    terms: [],
    body: { fr: words('Les parties conviennent de collaborer.'), en: words('The parties agree to collaborate.') },
  };
}

const withBlank: Clause = {
  ...clause('purpose', 'mandatory'),
  parameters: [
    { name: 'months', label: both('months'), type: 'months', optional: true } as Clause['parameters'][number],
  ],
  body: {
    fr: [
      {
        kind: 'paragraph',
        id: 'p1',
        inlines: [
          {
            kind: 'value',
            path: { kind: 'parameter', clause: 'purpose' as ClauseId, name: 'months', keys: [] },
            formats: [],
          },
        ],
      },
    ],
    en: words('x'),
  },
};

const library: Library = {
  format: 1,
  kind: 'memorandum',
  version: '1.0.0',
  hash: libraryHash,
  document: {
    title: both('Mémorandum'),
    subtitle: null,
    notices: [],
    englishPrevails: null,
    catalogue: ['purpose', 'duration'] as ClauseId[],
    parties: [],
    signature: { fr: [], en: [] },
    signatureMention: both('Signé électroniquement'),
    bite: { nonBinding: null, always: [], bindingTerms: null },
  },
  clauses: [clause('purpose', 'mandatory'), clause('duration', 'mandatory')],
  annexes: [],
  facts: [],
  presets: [],
};

/** The same library, with a rule against its only option. */
function withRule(severity: Severity): Library {
  const rule: Rule = {
    id: 'R17',
    when: 'selection',
    acts: [],
    condition: { op: 'option', clause: 'duration' as ClauseId, options: ['standard'] },
    severity,
    sentence: both('Too long'),
    reason: null,
    sources: [],
    repairs: [],
    at: { file: 'rules/R17.yaml', line: 1 },
  };
  return { ...library, rules: { rules: [rule] } };
}

const chosen = { option: 'standard' as OptionId, parameters: {} };
const request: AssembleRequest = {
  engagement,
  key: `${engagement}-9-freeze`,
  libraryHash,
  selections: { ['purpose' as ClauseId]: chosen, ['duration' as ClauseId]: chosen },
  signatories: [
    { person: 'p1' as PersonId, side: 'startup' },
    { person: 'p2' as PersonId, side: 'industrial' },
  ],
  at: '2026-11-25T08:00:00.000Z' as Instant,
};

function bench() {
  return {
    files: new MemoryFiles(),
    documents: new MemoryDocuments(),
    libraries: {
      load: async (hash: LibraryHash) => (hash === libraryHash ? library : null),
    },
    factsOf: async () => ({}),
  };
}

describe('assembling the text to be signed', () => {
  it('gives a PDF with a field for each signatory, and hashes that are those of the files', async () => {
    const deps = bench();
    const outcome = await assembleText(deps, request);
    if (outcome.kind !== 'frozen') throw new Error(JSON.stringify(outcome));
    const { text } = outcome;
    const pdf = deps.files.bytes.get(text.documentSha256);
    const fields = (await PDFDocument.load(pdf ?? new Uint8Array())).getForm().getFields();
    expect(fields.map((field) => field.getName())).toEqual(expect.arrayContaining(['signature-1', 'signature-2']));
    for (const sha256 of [text.textSha256, text.termsSha256, text.docxSha256, text.documentSha256]) {
      const bytes = deps.files.bytes.get(sha256) ?? new Uint8Array();
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
    }
  });

  it('embeds the terms, under the hashes by which the journal knows them', async () => {
    const deps = bench();
    const outcome = await assembleText(deps, request);
    if (outcome.kind !== 'frozen') throw new Error(JSON.stringify(outcome));
    const pdf = await PDFDocument.load(deps.files.bytes.get(outcome.text.documentSha256) ?? new Uint8Array());
    const attached = pdf.getAttachments().find(({ name }) => name === 'terms.json');
    const embedded: Record<string, unknown> = JSON.parse(new TextDecoder().decode(attached?.data));
    expect(embedded).toMatchObject({
      engagement,
      textSha256: outcome.text.textSha256,
      termsSha256: outcome.text.termsSha256,
    });
    expect(sha256Hex(canonicalJson(embedded['terms']))).toBe(outcome.text.termsSha256);
  });

  it('gives the same bytes again, from the store and from nothing', async () => {
    const deps = bench();
    const first = await assembleText(deps, request);
    await expect(assembleText(deps, request)).resolves.toEqual(first);
    expect(deps.documents.rows.size).toBe(4);
    await expect(assembleText(bench(), request)).resolves.toEqual(first);
  });

  it('refuses a text without a needed clause, and names it', async () => {
    const selections = { ['purpose' as ClauseId]: chosen };
    await expect(assembleText(bench(), { ...request, selections })).resolves.toEqual({
      kind: 'refused',
      faults: [{ rule: 'missing-clause', clauses: ['duration'] }],
    });
  });

  it('refuses a text with a blank in it', async () => {
    const deps = bench();
    const unfilled: Library = { ...library, clauses: [withBlank, clause('duration', 'mandatory')] };
    deps.libraries.load = async () => unfilled;
    await expect(assembleText(deps, request)).resolves.toEqual({
      kind: 'refused',
      faults: [{ rule: 'blank-left', clauses: ['purpose'] }],
    });
  });

  it('refuses a text in which a blocking rule fires, in the words of the rule', async () => {
    const deps = bench();
    deps.libraries.load = async () => withRule('blocks');
    await expect(assembleText(deps, { ...request, acknowledged: ['R17'] })).resolves.toEqual({
      kind: 'refused',
      faults: [{ rule: 'R17', clauses: ['duration'], message: both('Too long') }],
    });
    expect(deps.files.bytes.size).toBe(0);
  });

  it('takes a text whose warnings were acknowledged, and only then', async () => {
    const deps = bench();
    deps.libraries.load = async () => withRule('warns');
    await expect(assembleText(deps, request)).resolves.toMatchObject({
      kind: 'refused',
      faults: [{ rule: 'R17', severity: 'warns' }],
    });
    await expect(assembleText(deps, { ...request, acknowledged: ['R17'] })).resolves.toMatchObject({ kind: 'frozen' });
  });

  it('names the rules that send a text to the lawyers', async () => {
    const deps = bench();
    deps.libraries.load = async () => withRule('review');
    await expect(assembleText(deps, request)).resolves.toMatchObject({
      kind: 'frozen',
      reviews: [{ rule: 'R17', clauses: ['duration'] }],
    });
  });

  it('waits for a library that is not there', async () => {
    const other = { ...request, libraryHash: 'e'.repeat(64) as LibraryHash };
    await expect(assembleText(bench(), other)).rejects.toMatchObject({ type: 'library-missing', nonRetryable: false });
  });
});
