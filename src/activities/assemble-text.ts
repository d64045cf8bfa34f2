import { renderDocx } from '../documents/docx/render-docx.ts';
import { type Attachment, renderPdf } from '../documents/pdf/render-pdf.ts';
import type { FreezeFault } from '../domain/engagement/event.ts';
import type { FrozenText } from '../domain/engagement/state.ts';
import { canonicalJson } from '../domain/evidence/canonical-json.ts';
import type { ClauseId, EngagementId, Sha256 } from '../domain/ids.ts';
import { prevailingLanguage } from '../domain/memorandum/values/prevailing-language.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { Side } from '../domain/side.ts';
import type { AssembleOutcome, AssembleRequest } from '../protocol/activities.ts';
import { prepareForSignature } from '../signature/prepare-for-signature.ts';
import { blanksOf } from './blanks-of.ts';
import { documentDate } from './document-date.ts';
import { passing } from './faults.ts';
import { planOf } from './plan-of.ts';
import type { DocumentKind, FactsOf, Libraries } from './ports.ts';
import { type RenderedBytes, type RenderOnceDeps, renderOnce } from './render-once.ts';
import { rulesOnText } from './rules-on-text.ts';
import { type Text, textOf } from './text-of.ts';

export interface AssembleDeps extends RenderOnceDeps {
  readonly libraries: Libraries;
  readonly factsOf: FactsOf;
}

const DOCX_MIME = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Names of parties in the reader's panel of signatures. People are named by their certificates. */
const PARTY_LABELS: { readonly [side in Side]: string } = { startup: 'Start-up', industrial: 'Industriel' };

/**
 * Makes the one text that will be approved and signed: binds the agreed selections by the engagement's
 * own library, checks values, assembly and rules, typesets it in the language that prevails, embeds
 * the Word file and the terms, prepares a field for each signatory. Every step gives the same bytes
 * for the same request, and each file is kept under the request's key.
 *
 * @returns `refused` with the rules that fire and their clauses, when the text cannot stand or a warning
 *   was not acknowledged; else the frozen text, with the rules that ask for a legal review
 */
export async function assembleText(deps: AssembleDeps, request: AssembleRequest): Promise<AssembleOutcome> {
  const { engagement, selections, libraryHash, at } = request;
  const library = await deps.libraries.load(libraryHash);
  if (library === null) throw passing('library-missing', `The clause library ${libraryHash} is not in the database`);
  const facts = await deps.factsOf(engagement);
  const date = documentDate(at);
  const language = prevailingLanguage(library, { libraryVersion: library.version, clauses: selections, facts });
  const text = textOf({ library, clauses: selections, facts, language, date });
  const rules = rulesOnText(library, text.selection, date, request);
  const faults = [...text.faults.map(faultOf), ...blanksOf(text.tree), ...rules.faults];
  if (faults.length > 0) return { kind: 'refused', faults };
  const plan = planOf(library, text.selection);
  const frozen = await files(deps, request, text);
  return { kind: 'frozen', text: frozen, reviews: rules.reviews, ...(plan === null ? {} : { plan }) };
}

async function files(deps: AssembleDeps, request: AssembleRequest, { tree, selection }: Text): Promise<FrozenText> {
  const { at, engagement, signatories } = request;
  const keep = (kind: DocumentKind, make: () => Promise<Uint8Array>) =>
    renderOnce(deps, { key: `${request.key}-${kind}`, engagement, kind, turn: null, language: tree.language }, make);

  const text = await keep('frozen-tree', async () => utf8(canonicalJson(tree)));
  const terms = await keep('frozen-terms', async () =>
    utf8(canonicalJson({ engagement, library: tree.library, date: at, language: tree.language, selection })),
  );
  const docx = await keep('frozen-docx', () =>
    renderDocx(tree, {
      mark: 'final',
      date: at,
      meta: { documentId: engagement, turn: null, textSha256: text.sha256 },
    }),
  );
  const pdf = await keep('frozen-pdf', async () => {
    const data = embeddedTerms(engagement, text.sha256, terms);
    const plain = await renderPdf(tree, { mark: 'final', date: at, attachments: attachments(docx.bytes, data) });
    return prepareForSignature(plain, { signatories: signatories.map(({ side }, index) => fieldLabel(side, index)) });
  });
  return {
    textSha256: text.sha256,
    termsSha256: terms.sha256,
    documentSha256: pdf.sha256,
    docxSha256: docx.sha256,
  };
}

/** What a verifier reads in the PDF: the terms, and the names under which the journal knows them and the text. */
function embeddedTerms(engagement: EngagementId, textSha256: Sha256, terms: RenderedBytes): Uint8Array {
  const content: unknown = JSON.parse(new TextDecoder().decode(terms.bytes));
  return utf8(canonicalJson({ engagement, textSha256, termsSha256: terms.sha256, terms: content }));
}

function attachments(docx: Uint8Array, terms: Uint8Array): readonly Attachment[] {
  return [
    { name: 'memorandum.docx', bytes: docx, mime: DOCX_MIME, relationship: 'source' },
    { name: 'terms.json', bytes: terms, mime: 'application/json', relationship: 'data' },
  ];
}

function fieldLabel(side: Side, index: number): { label: string } {
  return { label: `Signature ${index + 1} — ${PARTY_LABELS[side]}` };
}

/** A refusal of the library says where: `/clauses/exclusivity/…`. */
function faultOf({ code, pointer }: Refusal): FreezeFault {
  const clause = /^\/clauses\/([^/]+)/.exec(pointer ?? '')?.[1];
  return { rule: code, clauses: clause === undefined ? [] : [clause as ClauseId] };
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
