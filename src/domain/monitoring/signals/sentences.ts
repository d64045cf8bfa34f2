import type { Bilingual } from '../../language.ts';
import type { Side } from '../../side.ts';
import type { Action } from './actions.ts';
import type { Signal, SignalKind } from './signals-of.ts';

const SIDE: { readonly [side in Side]: Bilingual } = {
  startup: { fr: 'la start-up', en: 'the start-up' },
  industrial: { fr: 'l’industriel', en: 'the industrial' },
};
const BOTH: Bilingual = { fr: 'les deux parties', en: 'both sides' };

type Sentence = (words: { value: number; threshold: number; side: string; clause: string }) => string;

const REASONS: { readonly [kind in SignalKind]: { readonly fr: Sentence; readonly en: Sentence } } = {
  'age-in-stage': {
    fr: ({ value, threshold }) => `À la même étape depuis ${value} jours ouvrés, pour ${threshold} d’ordinaire.`,
    en: ({ value, threshold }) => `In the same stage for ${value} working days, where ${threshold} are usual.`,
  },
  'no-progress': {
    fr: ({ value, threshold }) => `Aucun progrès depuis ${value} jours ouvrés (seuil : ${threshold}).`,
    en: ({ value, threshold }) => `No progress for ${value} working days (threshold: ${threshold}).`,
  },
  'ball-in-court': {
    fr: ({ value, threshold, side }) =>
      `La balle est chez ${side} depuis ${value} jours ouvrés, pour ${threshold} d’ordinaire.`,
    en: ({ value, threshold, side }) =>
      `The ball has been with ${side} for ${value} working days, where ${threshold} are usual.`,
  },
  unanswered: {
    fr: ({ value, threshold }) =>
      `Une proposition est sans réponse depuis ${value} jours ouvrés (seuil : ${threshold}).`,
    en: ({ value, threshold }) => `A proposal has had no answer for ${value} working days (threshold: ${threshold}).`,
  },
  'ping-pong': {
    fr: ({ value, clause }) => `La clause ${clause} est passée ${value} fois d’une partie à l’autre sans accord.`,
    en: ({ value, clause }) => `Clause ${clause} went back and forth ${value} times without agreement.`,
  },
  cycle: {
    fr: ({ value, clause }) => `La clause ${clause} est revenue ${value} fois à une rédaction antérieure.`,
    en: ({ value, clause }) => `Clause ${clause} came back to an earlier text ${value} times.`,
  },
  'conflict-twice': {
    fr: ({ value, clause }) => `La clause ${clause} est en conflit depuis ${value} tours.`,
    en: ({ value, clause }) => `Clause ${clause} has been in conflict for ${value} rounds.`,
  },
  'burn-down': {
    fr: ({ value, threshold }) =>
      `Au rythme des trois dernières semaines il faudrait ${value} jours ; il en reste ${threshold} avant la date butoir.`,
    en: ({ value, threshold }) =>
      `At the pace of the last three weeks it would take ${value} days; ${threshold} are left before the longstop.`,
  },
};

const QUOTED = { fr: (title: string) => `« ${title} »`, en: (title: string) => `“${title}”` } as const;

/**
 * The one sentence that says why an engagement is in the list. It names a clause by its title where that is
 * known, else by its id, and never says what stands in it.
 */
export function reasonSentence({ kind, value, threshold, side, clause }: Signal, title?: Bilingual): Bilingual {
  const words = (language: 'fr' | 'en') => ({
    value,
    threshold,
    side: (side === null ? BOTH : SIDE[side])[language],
    clause: title === undefined ? (clause ?? '') : QUOTED[language](title[language]),
  });
  return { fr: REASONS[kind].fr(words('fr')), en: REASONS[kind].en(words('en')) };
}

/** What is proposed to be done. */
export function actionSentence(action: Action, side: Side | null): Bilingual {
  const whom = side === null ? BOTH : SIDE[side];
  const sentences: { readonly [action in Action]: Bilingual } = {
    remind: { fr: `Relancer ${whom.fr}.`, en: `Remind ${whom.en}.` },
    call: { fr: `Appeler ${whom.fr}.`, en: `Call ${whom.en}.` },
    'offer-adviser': { fr: 'Proposer un conseiller INPI.', en: 'Offer an INPI adviser.' },
    'offer-mediation': { fr: 'Proposer une médiation.', en: 'Offer mediation.' },
    extend: { fr: 'Proposer de prolonger la date butoir.', en: 'Propose to extend the longstop.' },
  };
  return sentences[action];
}
