import type { TaskKind } from '../../domain/engagement/read-models.ts';
import { type MailText, toEngagement } from './mail-text.ts';

/** Beside the stages of the procedure (process 4.2): pauses, mediation, the supplier file, another version of the clauses. */
export const BESIDE_TASKS = {
  'answer-pause': toEngagement(
    { fr: 'L’autre partie demande une suspension', en: 'the other party asks for a pause' },
    {
      fr: 'Acceptez la suspension des délais, ou refusez-la en disant pourquoi.',
      en: 'Consent to the delays standing still, or refuse and say why.',
    },
  ),
  'answer-mediation': toEngagement(
    { fr: 'L’autre partie propose une médiation', en: 'the other party proposes a mediation' },
    {
      fr: 'Acceptez la médiation, ou refusez-la en disant pourquoi. Les délais sont suspendus tant qu’elle dure.',
      en: 'Agree to the mediation, or refuse it and say why. Delays stand still while it lasts.',
    },
  ),
  'answer-mediator': toEngagement(
    { fr: 'L’autre partie désigne un médiateur', en: 'the other party names a mediator' },
    {
      fr: 'Acceptez cette personne, refusez-la, ou désignez-en une autre : nul n’est saisi tant que les deux parties ne désignent pas la même.',
      en: 'Agree to this person, refuse them, or name somebody else: nobody is appointed until both parties name the same person.',
    },
  ),
  'answer-adviser': toEngagement(
    { fr: 'L’autre partie propose un conseiller INPI', en: 'the other party proposes an INPI adviser' },
    {
      fr: 'Acceptez que cette personne lise les clauses de propriété intellectuelle et les commente, ou refusez-la : elle ne vient qu’avec votre accord.',
      en: 'Agree that this person reads the clauses on intellectual property and comments on them, or refuse: they come with your consent alone.',
    },
  ),
  'provide-supplier-items': toEngagement(
    { fr: 'Des pièces sont demandées pour votre dossier fournisseur', en: 'items are asked for your supplier file' },
    {
      fr: 'Fournissez-les quand vous le pouvez. Les discussions n’attendent pas : seule une commande en dépendrait.',
      en: 'Provide them when you can. The talks do not wait: only an order would depend on them.',
    },
  ),
  'judge-supplier-items': toEngagement(
    { fr: 'Des pièces d’un dossier fournisseur sont à examiner', en: 'items of a supplier file await your opinion' },
    {
      fr: 'Acceptez chaque pièce, ou renvoyez-la en disant ce qui manque. Les discussions n’attendent pas.',
      en: 'Accept each item, or return it and say what is missing. The talks do not wait.',
    },
  ),
  'answer-library': toEngagement(
    {
      fr: 'L’autre partie propose une version plus récente des clauses',
      en: 'the other party proposes a newer version of the clauses',
    },
    {
      fr: 'Voyez ce qui change, puis acceptez ou refusez en disant pourquoi. Sans votre accord, le dossier garde la version avec laquelle il a commencé.',
      en: 'See what changes, then accept, or decline and say why. Without your consent the engagement keeps the version that it started with.',
    },
  ),
} satisfies { readonly [kind in TaskKind]?: MailText };
