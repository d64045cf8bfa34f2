import type { ClauseId } from '../../ids.ts';
import type { Refusal } from '../../refusal.ts';
import type { Selection } from '../selection.ts';
import type { DocumentTree } from '../tree.ts';
import type { Assembly } from './context.ts';

/** What is wrong with an assembled text as a whole. Dangling references are gathered while it is bound. */
export function assemblyFaults(
  tree: DocumentTree,
  active: ReadonlySet<ClauseId>,
  selection: Selection,
  assembly: Assembly,
): readonly Refusal[] {
  return [
    ...missingClauses(active, selection, assembly),
    ...tree.articles.filter((article) => article.blocks.length === 0).map((article) => emptyArticle(article.heading)),
    ...[...assembly.termsUsed].filter((term) => !assembly.termsDefined.has(term)).map(undefinedTerm),
  ];
}

function missingClauses(active: ReadonlySet<ClauseId>, selection: Selection, assembly: Assembly): readonly Refusal[] {
  return assembly.library.clauses
    .filter((clause) => active.has(clause.id) && selection.clauses[clause.id] === undefined)
    .map((clause) => ({
      code: 'missing-clause',
      message: {
        fr: `La clause « ${clause.title.fr} » est nécessaire et n’a pas d’option.`,
        en: `The clause "${clause.title.en}" is needed and has no option.`,
      },
      pointer: `/clauses/${clause.id}`,
    }));
}

function emptyArticle(heading: string): Refusal {
  return {
    code: 'empty-article',
    message: { fr: `L’article « ${heading} » est vide.`, en: `The article "${heading}" is empty.` },
  };
}

function undefinedTerm(term: string): Refusal {
  return {
    code: 'undefined-term',
    message: {
      fr: `Le terme « ${term} » est employé sans être défini dans ce document.`,
      en: `The term "${term}" is used and not defined in this document.`,
    },
  };
}
