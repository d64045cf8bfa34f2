import type { Bilingual, Language } from '../domain/language.ts';
import { LANGUAGES } from '../domain/language.ts';
import type { Condition } from '../domain/memorandum/condition/condition.ts';
import type { AnnexTemplate } from '../domain/memorandum/library.ts';
import type { TemplateBlock, TemplateInline } from '../domain/memorandum/template.ts';
import type { Lines } from './body-reader.ts';
import type { CompiledText } from './compiled-text.ts';
import type { Faults } from './fault.ts';
import { satisfiable } from './satisfiable.ts';
import type { Knowledge } from './value-domains.ts';
import { type Visit, walk } from './walk.ts';

type Reference = Extract<TemplateInline, { kind: 'reference' | 'annex' }>;

/** The conditions under which each paragraph that may be referred to is in the text, by `clause#paragraph`. */
export type Targets = ReadonlyMap<string, readonly Condition[]>;

export function targetsOf(texts: readonly CompiledText[], language: Language): Targets {
  const targets = new Map<string, readonly Condition[]>();
  for (const text of texts) {
    const visit = ({ node, under }: Visit<TemplateBlock>) => {
      if (node.kind === 'paragraph') targets.set(`${text.clause}#${node.id}`, under);
    };
    if (text.clause !== null) walk(text.body[language], { block: visit });
  }
  return targets;
}

/**
 * Finds references that some choice leaves without their target: an unknown paragraph, a clause or
 * an annex that may be absent, a paragraph under a condition of its own.
 */
export function checkReferences(
  texts: readonly CompiledText[],
  annexes: readonly AnnexTemplate[],
  knowledge: Knowledge,
  lines: Lines,
  faults: Faults,
): void {
  const conditions = new Map(annexes.map((annex) => [annex.code, annex.when]));
  for (const language of LANGUAGES) {
    const targets = targetsOf(texts, language);
    for (const text of texts) {
      const check = ({ node, under }: Visit<TemplateInline>) => {
        if (node.kind !== 'reference' && node.kind !== 'annex') return;
        const fault = faultOf(node, under, targets, conditions, knowledge);
        if (fault !== null) faults.error(text.file, lines.get(node) ?? 1, fault.code, fault.message);
      };
      walk(text.body[language], { inline: check }, text.given);
    }
  }
}

function faultOf(
  node: Reference,
  under: readonly Condition[],
  targets: Targets,
  annexes: ReadonlyMap<string, Condition | null>,
  knowledge: Knowledge,
): { code: string; message: Bilingual } | null {
  if (node.kind === 'annex') {
    const when = annexes.get(node.code) ?? null;
    const safe =
      when === null || waits(when, knowledge) || !satisfiable([...under, { op: 'not', arg: when }], knowledge);
    return safe ? null : mayDangle(`annex:${node.code}`);
  }
  const known = knowledge.clause(node.clause);
  if (known === undefined) return null;
  const absent: Condition = { op: 'not', arg: { op: 'present', clause: node.clause } };
  if (known.conditional && satisfiable([...under, absent], knowledge)) return mayDangle(`ref:${node.clause}`);
  if (node.paragraph === null) return null;
  const conditions = targets.get(`${node.clause}#${node.paragraph}`);
  if (conditions === undefined) return noParagraph(node.clause, node.paragraph);
  const missing: Condition = { op: 'not', arg: { op: 'and', args: conditions } };
  if (conditions.length === 0 || !satisfiable([...under, missing], knowledge)) return null;
  return mayDangle(`ref:${node.clause}#${node.paragraph}`);
}

/** Whether a condition speaks of a clause not yet written: nothing certain can be said of it. */
function waits(condition: Condition, knowledge: Knowledge): boolean {
  if (condition.op === 'and' || condition.op === 'or') return condition.args.some((arg) => waits(arg, knowledge));
  if (condition.op === 'not') return waits(condition.arg, knowledge);
  if (condition.op === 'option' || condition.op === 'present') return knowledge.clause(condition.clause) === undefined;
  return (
    'path' in condition && condition.path.kind === 'parameter' && knowledge.clause(condition.path.clause) === undefined
  );
}

function mayDangle(target: string): { code: string; message: Bilingual } {
  return {
    code: 'reference-may-dangle',
    message: {
      fr: `Le renvoi {${target}} peut viser un texte absent : placez-le sous la condition qui fait apparaître ce texte (par exemple {if clause is present}).`,
      en: `The reference {${target}} may point at a text that is absent: put it under the condition that brings that text in (for example {if clause is present}).`,
    },
  };
}

function noParagraph(clause: string, paragraph: string): { code: string; message: Bilingual } {
  return {
    code: 'unknown-paragraph',
    message: {
      fr: `La clause « ${clause} » n’a pas de paragraphe {#${paragraph}}.`,
      en: `The clause "${clause}" has no paragraph {#${paragraph}}.`,
    },
  };
}
