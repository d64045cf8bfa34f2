import { basename } from 'node:path';
import type { z } from 'zod';
import type { ClauseId, OptionId } from '../domain/ids.ts';
import type { Language } from '../domain/language.ts';
import type { Fact, Term } from '../domain/memorandum/library.ts';
import type { Parameter } from '../domain/memorandum/parameter.ts';
import { checkFrontMatter, checkParameterYaml } from './check-front-matter.ts';
import type { Declarations, DeclaredClause } from './declarations.ts';
import { parameterOf } from './definitions.ts';
import type { Faults } from './fault.ts';
import {
  annexSchema,
  type ClauseYaml,
  clauseSchema,
  type DocumentYaml,
  documentSchema,
  factsSchema,
  type PresetYaml,
  presetSchema,
} from './front-matter.ts';
import { readYaml, type Yaml } from './read-yaml.ts';
import type { Source, Sources } from './sources.ts';
import { type Split, splitTemplate } from './split-template.ts';
import { termKey } from './term-key.ts';

/** A template with its front matter read. */
export interface Part<Value> {
  readonly source: Source;
  readonly split: Split;
  readonly yaml: Yaml<Value>;
}

export type ClausePart = Part<ClauseYaml> & {
  readonly parameters: readonly Parameter[];
  readonly terms: readonly Term[];
};
export type FactPart = Fact;

/** All files of a set with their front matters read, before any text. */
export interface Parts {
  readonly document: Yaml<DocumentYaml> | null;
  readonly facts: readonly FactPart[];
  readonly clauses: readonly ClausePart[];
  readonly annexes: readonly Part<z.output<typeof annexSchema>>[];
  readonly presets: readonly { readonly source: Source; readonly yaml: Yaml<PresetYaml> }[];
}

/** Reads every front matter. What has a fault is left out, and said. */
export function readParts(sources: Sources, faults: Faults): Parts {
  if (sources.document === null) {
    faults.error('document.yaml', 1, 'file-missing', {
      fr: 'Le fichier document.yaml manque.',
      en: 'The file document.yaml is missing.',
    });
  }
  return {
    document:
      sources.document === null ? null : readYaml(sources.document.text, documentSchema, sources.document.path, faults),
    facts: readFacts(sources.facts, faults),
    clauses: sources.clauses.flatMap((source) => readClause(source, faults)),
    annexes: sources.annexes.flatMap((source) => readTemplate(source, annexSchema, faults)),
    presets: sources.presets.flatMap((source) => {
      const yaml = readYaml(source.text, presetSchema, source.path, faults);
      return yaml === null ? [] : [{ source, yaml }];
    }),
  };
}

function readTemplate<Schema extends z.ZodType>(
  source: Source,
  schema: Schema,
  faults: Faults,
): readonly Part<z.output<Schema>>[] {
  const split = splitTemplate(source, faults);
  if (split === null) return [];
  const yaml = readYaml(split.frontMatter.text, schema, source.path, faults, split.frontMatter.offset);
  return yaml === null ? [] : [{ source, split, yaml }];
}

function readClause(source: Source, faults: Faults): readonly ClausePart[] {
  return readTemplate(source, clauseSchema, faults).map((part) => {
    checkFrontMatter(part.yaml, source.path, basename(source.path, '.md'), faults);
    const terms = part.yaml.value.terms.map((term) => ({
      id: term.id,
      fr: term.fr,
      en: term.en,
      forms: { fr: term.forms?.fr ?? [], en: term.forms?.en ?? [] },
    }));
    return { ...part, parameters: part.yaml.value.parameters.map(parameterOf), terms };
  });
}

function readFacts(source: Source | null, faults: Faults): readonly FactPart[] {
  if (source === null) return [];
  const yaml = readYaml(source.text, factsSchema, source.path, faults);
  if (yaml === null) return [];
  return yaml.value.facts.map((fact, index) => {
    checkParameterYaml(fact, ['facts', index], [], (path, code, fr, en) =>
      faults.error(source.path, yaml.lineOf(path), code, { fr, en }),
    );
    const { question, otherwise, ...rest } = fact;
    return {
      ...parameterOf(rest),
      ...(question === undefined ? {} : { question }),
      ...(otherwise === undefined ? {} : { otherwise: sourcesOf(otherwise) }),
    };
  });
}

/** `parties-preamble.laboratory_name`, party by party. */
function sourcesOf(otherwise: { readonly [party: string]: string }): NonNullable<FactPart['otherwise']> {
  return Object.fromEntries(
    Object.entries(otherwise).map(([party, path]) => {
      const [clause = '', name = ''] = path.split('.');
      return [party, { clause: clause as ClauseId, name }];
    }),
  );
}

/** What all front matters together declare. */
export function declare(parts: Parts, faults: Faults): Declarations {
  const clauses = new Map(parts.clauses.map((part) => [part.yaml.value.id, declaredClause(part)]));
  return {
    catalogue: new Set(parts.document?.value.clauses ?? []),
    clauses,
    facts: new Map(parts.facts.map((fact) => [fact.name, fact])),
    annexes: new Set(parts.annexes.map((part) => part.yaml.value.code)),
    terms: { fr: termTable(parts, 'fr', faults), en: termTable(parts, 'en', faults) },
  };
}

function declaredClause(part: ClausePart): DeclaredClause {
  return {
    id: part.yaml.value.id as ClauseId,
    conditional: part.yaml.value.need === 'conditional',
    options: part.yaml.value.options.map((option) => option.id as OptionId),
    parameters: new Map(part.parameters.map((parameter) => [parameter.name, parameter])),
  };
}

function termTable(parts: Parts, language: Language, faults: Faults): ReadonlyMap<string, Term> {
  const table = new Map<string, Term>();
  for (const part of parts.clauses) {
    for (const term of part.terms) {
      for (const form of [term[language], ...term.forms[language]]) {
        const key = termKey(form, language);
        const other = table.get(key);
        if (other !== undefined && other.id !== term.id) twice(part, form, faults);
        table.set(key, term);
      }
    }
  }
  return table;
}

function twice(part: ClausePart, form: string, faults: Faults): void {
  faults.error(part.source.path, part.yaml.lineOf(['terms']), 'term-twice', {
    fr: `Le terme « ${form} » est déclaré deux fois.`,
    en: `The term "${form}" is declared twice.`,
  });
}
