import type { FreezeFault, ReviewPoint } from '../domain/engagement/frozen-text.ts';
import { selectionSha256 } from '../domain/engagement/selection-sha256.ts';
import type { CalendarDate, ClauseId, Sha256 } from '../domain/ids.ts';
import type { Library } from '../domain/memorandum/library.ts';
import { checkRules, type RuleFault } from '../domain/memorandum/reasoning/check-rules.ts';
import { firings } from '../domain/memorandum/reasoning/firings.ts';
import { mentionsOf } from '../domain/memorandum/reasoning/mentions.ts';
import type { Rule } from '../domain/memorandum/rule.ts';
import type { Selection } from '../domain/memorandum/selection.ts';
import type { Values } from '../domain/memorandum/values/effective.ts';
import { ruleScope } from '../domain/memorandum/values/rule-scope.ts';
import type { Side } from '../domain/side.ts';
import type { AssembleRequest } from '../protocol/activities.ts';

export interface RulesOnText {
  /** Why the text may not be frozen: blocking rules, and warnings that nobody has acknowledged. */
  readonly faults: readonly FreezeFault[];
  /** What both sides' lawyers must consider when they approve. */
  readonly reviews: readonly ReviewPoint[];
}

const PARTY: { readonly [side in Side]: string } = { startup: 'SU', industrial: 'IND' };

/** Asks the engagement's own rules of the selection that both sides agreed, on the day of the text. */
export function rulesOnText(
  library: Library,
  selection: Selection,
  date: CalendarDate,
  { acknowledged = [], nonNegotiable = [], agreed }: Pick<AssembleRequest, 'acknowledged' | 'nonNegotiable' | 'agreed'>,
): RulesOnText {
  const context: Values = {
    signing_date: date,
    // The register is part of the clause's parameters, and both sides' own acts name them by hash.
    ...('background-ip' in selection.clauses ? { register_confirmed: { startup: true, industrial: true } } : {}),
    non_negotiable: nonNegotiable.map(({ clause, side }) => ({ clause, party: PARTY[side] })),
    clause_texts: agreedTexts(library, selection, agreed ?? {}),
  };
  const report = checkRules(library, selection, (one) => ruleScope(library, one, context));
  const onEvents = (library.rules?.rules ?? []).filter((rule) => rule.when === 'event' && rule.acts.includes('freeze'));
  return {
    faults: [
      ...report.faults.flatMap((fault) => faultOf(fault, clausesOf(fault, library, selection), acknowledged)),
      ...firings(onEvents, ruleScope(library, selection, context)).map(refusedAct),
    ],
    reviews: report.faults
      .filter((fault) => fault.severity === 'review')
      .map((fault) => ({ rule: fault.rule, clauses: clausesOf(fault, library, selection) })),
  };
}

/** Consent names a choice under one library: the same choice under another is another text (rule R50). */
function agreedTexts(library: Library, selection: Selection, agreed: { readonly [clause: ClauseId]: Sha256 }) {
  return (Object.keys(agreed) as ClauseId[]).flatMap((clause) => {
    const chosen = selection.clauses[clause];
    if (chosen === undefined) return [];
    const drafted = selectionSha256(clause, chosen, library.hash);
    return [{ clause, agreed: agreed[clause] ?? null, drafted }];
  });
}

function faultOf(
  fault: RuleFault,
  clauses: readonly ClauseId[],
  acknowledged: readonly string[],
): readonly FreezeFault[] {
  if (fault.severity === 'review') return [];
  const said = { rule: fault.rule, clauses, message: fault.message };
  if (fault.severity === 'blocks') return [said];
  return acknowledged.includes(fault.rule) ? [] : [{ ...said, severity: 'warns' }];
}

function refusedAct({ id, sentence }: Rule): FreezeFault {
  return { rule: id, clauses: [], message: sentence };
}

/** The clauses whose choices clash; where no option would mend it, those of the text that the rule reads. */
function clausesOf({ rule: id, conflict }: RuleFault, library: Library, selection: Selection): readonly ClauseId[] {
  if (conflict.length > 0) return conflict.map((item) => item.slice(0, item.indexOf(':')) as ClauseId);
  const rule = library.rules?.rules.find((candidate) => candidate.id === id);
  const read = rule === undefined ? [] : [...mentionsOf(rule.condition).keys()];
  return read.filter((clause) => clause in selection.clauses);
}
