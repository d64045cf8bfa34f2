import type { ClauseId } from '../../ids.ts';
import type { Bilingual, Language } from '../../language.ts';
import type { Library } from '../library.ts';
import type { Rule } from '../rule.ts';

/**
 * The choices that clash and the rule that says so, in one sentence: "You chose “…” (…) and “…” (…):
 * the sentence of the rule (R13)."
 */
export function explain(
  library: Library,
  rule: Rule,
  conflict: readonly { readonly clause: ClauseId; readonly option: string }[],
): Bilingual {
  const said = (language: Language): string => {
    const chosen = conflict.map(({ clause: id, option }) => {
      const clause = library.clauses.find((candidate) => candidate.id === id);
      const label = clause?.options.find((candidate) => candidate.id === option)?.label[language] ?? option;
      const title = clause?.title[language] ?? id;
      return language === 'fr' ? `« ${label} » (${title})` : `“${label}” (${title})`;
    });
    const end = `${rule.sentence[language]} (${rule.id})`;
    if (chosen.length === 0) return `${end}.`;
    const list =
      chosen.length === 1 ? chosen[0] : `${chosen.slice(0, -1).join(', ')} ${AND[language]} ${chosen.at(-1)}`;
    return language === 'fr' ? `Vous avez choisi ${list} : ${end}.` : `You chose ${list}: ${end}.`;
  };
  return { fr: said('fr'), en: said('en') };
}

const AND: { readonly [language in Language]: string } = { fr: 'et', en: 'and' };
