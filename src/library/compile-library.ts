import { canonicalJson } from '../domain/evidence/canonical-json.ts';
import type { ClauseId, OptionId } from '../domain/ids.ts';
import { LANGUAGES, type Language } from '../domain/language.ts';
import type { Condition } from '../domain/memorandum/condition/condition.ts';
import type { Guides } from '../domain/memorandum/guides.ts';
import type { AnnexTemplate, Clause, DocumentTemplate, Library } from '../domain/memorandum/library.ts';
import type { TemplateBlock } from '../domain/memorandum/template.ts';
import { type BodyReader, type Lines, readCondition } from './body-reader.ts';
import { checkCatalogue } from './check-catalogue.ts';
import { checkConditions } from './check-conditions.ts';
import { checkFactSources } from './check-fact-sources.ts';
import { checkParity } from './check-parity.ts';
import { checkReferenceLoops } from './check-reference-loops.ts';
import { checkReferences } from './check-references.ts';
import { checkTerms } from './check-terms.ts';
import type { CompiledText } from './compiled-text.ts';
import { type Declarations, NamesInSight } from './declarations.ts';
import { Faults, type TemplateFault } from './fault.ts';
import { checkFigures, checkFiguresOfSentence } from './figures/check-figures.ts';
import type { DocumentYaml } from './front-matter.ts';
import { compileGuides } from './guides/compile-guides.ts';
import { parseBody } from './parse-body.ts';
import { compilePresets } from './presets.ts';
import { type ClausePart, declare, type Parts, readParts } from './read-parts.ts';
import type { Yaml } from './read-yaml.ts';
import { checkExamples } from './rules/check-examples.ts';
import { checkRepairs } from './rules/check-repairs.ts';
import { compileRules } from './rules/compile-rules.ts';
import { readRuleParts } from './rules/read-rule-parts.ts';
import { sha256Of } from './sha256-of.ts';
import type { Sources } from './sources.ts';
import { knowledgeOf } from './value-domains.ts';

export interface Compiled {
  /** Null when an error forbids use. A preset with a fault is left out, and forbids nothing else. */
  readonly library: Library | null;
  readonly guides: Guides;
  /** Errors and warnings, by file and line. */
  readonly faults: readonly TemplateFault[];
}

/**
 * Compiles the files of one set of templates to a library. Every fault of every file is found in
 * one pass; a library comes out only when there is no error.
 */
export function compileLibrary(sources: Sources): Compiled {
  const faults = new Faults();
  const parts = readParts(sources, faults);
  const declarations = declare(parts, faults);
  const lines: Lines = new WeakMap();
  const reader = (file: string, language: Language): BodyReader => ({ file, language, declarations, faults, lines });

  const clauses = parts.clauses.map((part) => compileClause(part, reader));
  const annexes = compileAnnexes(parts, declarations, reader);
  const document = parts.document === null ? null : compileDocument(parts.document, declarations, reader);
  checkTexts(parts, clauses, annexes, declarations, lines, faults);
  checkCatalogue(parts, sources, faults);
  checkFactSources(parts.facts, sources.facts, declarations, faults);
  const ruleParts = readRuleParts(sources.rules, faults);
  const rules = ruleParts.rules.length === 0 ? null : compileRules(ruleParts, declarations, faults);
  const unusable = document === null || faults.hasErrors;
  const guides = compileGuides(
    sources,
    parts.clauses,
    declarations,
    parts.presets.map((part) => part.yaml.value.id),
    faults,
  );
  if (unusable) return { library: null, guides, faults: faults.sorted() };

  const order = new Map(document.template.catalogue.map((id, index) => [id, index]));
  const sorted = [...clauses].sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
  const content = {
    format: 1 as const,
    kind: document.kind,
    version: document.version,
    document: document.template,
    clauses: sorted,
    annexes: [...annexes].sort((a, b) => Number(a.code.slice(1)) - Number(b.code.slice(1))),
    facts: parts.facts,
    ...(rules === null ? {} : { rules }),
  };
  const presets = compilePresets(parts, content, faults);
  const library: Library = { ...content, presets, hash: sha256Of(canonicalJson({ ...content, presets })) };
  // A rule whose example or repair is at fault still holds: its author is told, and nothing stops.
  checkRepairs(ruleParts, checkExamples(ruleParts, library, faults), library, faults);
  return { library, guides, faults: faults.sorted() };
}

type ReaderFor = (file: string, language: Language) => BodyReader;

function compileClause(part: ClausePart, reader: ReaderFor): Clause {
  const { value, lineOf } = part.yaml;
  const id = value.id as ClauseId;
  const file = part.source.path;
  const names = new NamesInSight(reader(file, 'fr').declarations, id);
  return {
    id,
    version: value.version,
    hash: sha256Of(part.source.text),
    need: value.need,
    bite: value.bite,
    family: value.family,
    weight: value.weight,
    trigger:
      value.trigger === undefined ? null : readCondition(value.trigger, lineOf(['trigger']), names, reader(file, 'fr')),
    title: value.title,
    purpose: value.purpose,
    options: value.options.map((option) => ({
      ...option,
      id: option.id as OptionId,
      default: option.default ?? false,
    })),
    parameters: part.parameters,
    legal: value.legal,
    sticking: value.sticking,
    wayOut: value.way_out,
    questions: value.questions,
    example: value.example,
    terms: part.terms,
    body: bodies((language) => parseBody(part.split.bodies[language], names, reader(file, language))),
  };
}

function compileAnnexes(parts: Parts, declarations: Declarations, reader: ReaderFor): readonly AnnexTemplate[] {
  return parts.annexes.map((part) => {
    const names = new NamesInSight(declarations, null);
    const file = part.source.path;
    const { code, title, when } = part.yaml.value;
    return {
      code,
      title,
      when: when === undefined ? null : readCondition(when, part.yaml.lineOf(['when']), names, reader(file, 'fr')),
      body: bodies((language) => parseBody(part.split.bodies[language], names, reader(file, language))),
    };
  });
}

function compileDocument(
  yaml: Yaml<DocumentYaml>,
  declarations: Declarations,
  reader: ReaderFor,
): { kind: Library['kind']; version: string; template: DocumentTemplate } {
  const { value, lineOf } = yaml;
  const names = new NamesInSight(declarations, null);
  const condition = (source: string | undefined, path: readonly (string | number)[]): Condition | null =>
    source === undefined ? null : readCondition(source, lineOf(path), names, reader('document.yaml', 'fr'));
  const template: DocumentTemplate = {
    title: value.title,
    subtitle: value.subtitle ?? null,
    notices: value.notices.map((notice, index) => ({
      text: notice.text,
      when: condition(notice.when, ['notices', index, 'when']),
    })),
    englishPrevails: condition(value.english_prevails, ['english_prevails']),
    catalogue: value.clauses.map((id) => id as ClauseId),
    parties: value.parties.map((party, index) => ({
      ...party,
      when: condition(party.when, ['parties', index, 'when']),
    })),
    signature: bodies((language) => {
      const offset = lineOf(['signature', 'lines']) - 1;
      const text = value.signature.lines.map((line) => line[language]).join('\n\n');
      return parseBody({ text, offset }, names.withParty(), reader('document.yaml', language));
    }),
    signatureMention: value.signature.mention,
    otherMentions: value.signature.other_mentions.map((mention, index) => ({
      text: mention.text,
      when: condition(mention.when, ['signature', 'other_mentions', index, 'when']),
    })),
    bite: {
      nonBinding: condition(value.bite.non_binding, ['bite', 'non_binding']),
      always: value.bite.always.map((id) => id as ClauseId),
      bindingTerms: condition(value.bite.binding_terms, ['bite', 'binding_terms']),
    },
  };
  return { kind: value.kind, version: value.version, template };
}

function bodies(parse: (language: Language) => readonly TemplateBlock[]): {
  readonly [language in Language]: readonly TemplateBlock[];
} {
  return { fr: parse('fr'), en: parse('en') };
}

function checkTexts(
  parts: Parts,
  clauses: readonly Clause[],
  annexes: readonly AnnexTemplate[],
  declarations: Declarations,
  lines: Lines,
  faults: Faults,
): void {
  const texts: readonly CompiledText[] = [
    ...clauses.map((clause, index) => ({
      file: parts.clauses[index]?.source.path ?? clause.id,
      clause: clause.id,
      given: clause.trigger === null ? [] : [clause.trigger, { op: 'present' as const, clause: clause.id }],
      terms: clause.terms,
      body: clause.body,
    })),
    ...annexes.map((annex, index) => ({
      file: parts.annexes[index]?.source.path ?? annex.code,
      clause: null,
      given: annex.when === null ? [] : [annex.when],
      terms: [],
      body: annex.body,
    })),
  ];
  const knowledge = knowledgeOf(declarations);
  const cards = [...parts.clauses, ...parts.annexes].map((part) => part.yaml);
  for (const [index, text] of texts.entries()) {
    const card = cards[index];
    if (card !== undefined) checkFigures(text, card, lines, faults);
    checkConditions(text, knowledge, lines, faults);
    checkParity(text, lines, faults);
    for (const language of LANGUAGES) if (text.body[language].length === 0) empty(text.file, language, faults);
  }
  checkSentences(parts.document, faults);
  checkReferences(texts, annexes, knowledge, lines, faults);
  checkReferenceLoops(texts, lines, faults);
  checkTerms(texts, declarations, lines, faults);
}

/** What stands around the articles says no figure either. */
function checkSentences(document: Yaml<DocumentYaml> | null, faults: Faults): void {
  if (document === null) return;
  const { notices, signature } = document.value;
  const sentences = [
    ...notices.map((notice, index) => [notice.text, ['notices', index]] as const),
    ...signature.lines.map((line, index) => [line, ['signature', 'lines', index]] as const),
    [signature.mention, ['signature', 'mention']] as const,
    ...signature.other_mentions.map(({ text }, index) => [text, ['signature', 'other_mentions', index]] as const),
  ];
  for (const [sentence, path] of sentences) {
    checkFiguresOfSentence(sentence, 'document.yaml', document.lineOf(path), faults);
  }
}

function empty(file: string, language: Language, faults: Faults): void {
  faults.error(file, 1, 'missing-language', {
    fr: `Le texte « # ${language} » est vide.`,
    en: `The text "# ${language}" is empty.`,
  });
}
