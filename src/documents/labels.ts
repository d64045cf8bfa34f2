import type { Language } from '../domain/language.ts';
import type { Article, DocumentTree } from '../domain/memorandum/tree.ts';

/** The words that layouts add to a text; everything else comes from the tree. */
export interface Labels {
  readonly contents: string;
  readonly specialTerms: string;
  readonly preamble: string;
  readonly signatures: string;
  readonly article: string;
  readonly annex: string;
  readonly page: string;
  readonly term: string;
  readonly agreed: string;
  readonly item: string;
  readonly value: string;
  readonly bite: { readonly [bite in Article['bite']]: string };
}

const LABELS: { readonly [language in Language]: Labels } = {
  fr: {
    contents: 'Sommaire',
    specialTerms: 'Conditions particulières',
    preamble: 'Préambule',
    signatures: 'Signatures',
    article: 'Article',
    annex: 'Annexe',
    page: 'Page',
    term: 'Rubrique',
    agreed: 'Convenu',
    item: 'Élément',
    value: 'Valeur',
    bite: {
      binding: 'Article engageant',
      frozen: 'Position figée pour le Contrat Définitif',
    },
  },
  en: {
    contents: 'Contents',
    specialTerms: 'Special terms',
    preamble: 'Preamble',
    signatures: 'Signatures',
    article: 'Article',
    annex: 'Annex',
    page: 'Page',
    term: 'Subject',
    agreed: 'Agreed',
    item: 'Item',
    value: 'Value',
    bite: {
      binding: 'Binding Article',
      frozen: 'Frozen position for the Definitive Agreement',
    },
  },
};

const NBSP = '\u00a0';

export function labelsOf(language: Language): Labels {
  return LABELS[language];
}

/** `Article 3` in a contract; `3` in a report, whose sections are not articles. */
export function articleLabel(tree: Pick<DocumentTree, 'kind' | 'language'>, number: string): string {
  return tree.kind === 'evidence' ? number : `${LABELS[tree.language].article}${NBSP}${number}`;
}

/** `Annexe A1`. */
export function annexLabel(language: Language, code: string): string {
  return `${LABELS[language].annex}${NBSP}${code}`;
}
