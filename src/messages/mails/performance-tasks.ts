import type { TaskKind } from '../../domain/engagement/read-models.ts';
import { type MailText, toEngagement } from './mail-text.ts';

/** What a memorandum in force asks for: conditions, milestones, the decision after the pilot, inventions, publications, visits. */
export const PERFORMANCE_TASKS = {
  'meet-condition': toEngagement(
    { fr: 'Une condition reste à remplir', en: 'a condition remains to be met' },
    {
      fr: 'Tous ont signé. Le travail commence quand les conditions convenues sont remplies, ou abandonnées par les deux parties.',
      en: 'All have signed. The work begins when the agreed conditions are met, or given up by both sides.',
    },
  ),
  'report-milestone': toEngagement(
    { fr: 'Un jalon attend votre rapport', en: 'a milestone awaits your report' },
    {
      fr: 'Remettez le rapport du jalon, critère par critère, avec les relevés.',
      en: 'Hand in the milestone’s report, criterion by criterion, with the records.',
    },
  ),
  'judge-milestone': toEngagement(
    { fr: 'Un jalon attend votre décision', en: 'a milestone awaits your decision' },
    {
      fr: 'Le rapport est remis. Décidez de poursuivre, d’arrêter ou de reprendre ; votre silence a l’effet que le mémorandum lui donne.',
      en: 'The report is handed in. Decide to go on, to stop or to rework; your silence has the effect that the memorandum gives it.',
    },
  ),
  'decide-outcome': toEngagement(
    { fr: 'La suite du pilote est à décider', en: 'what becomes of the pilot is to be decided' },
    {
      fr: 'Dites sous quelle forme le pilote se poursuit, ou pourquoi il reste sans suite.',
      en: 'Say how the pilot goes on, or why it does not.',
    },
  ),
  'answer-follow-up': toEngagement(
    { fr: 'Que devient le projet ?', en: 'what has become of the project?' },
    {
      fr: 'Quelques mots suffisent : le programme apprend de vos réponses.',
      en: 'A few words will do: the programme learns from your answers.',
    },
  ),
  'decide-invention': toEngagement(
    { fr: 'Le sort d’une invention est à décider', en: 'an invention awaits its decision' },
    {
      fr: 'Dites si l’invention que vous avez déclarée est déposée, gardée secrète ou abandonnée. Aucune publication n’est possible d’ici là.',
      en: 'Say whether the invention that you declared is filed, kept secret or given up. Nothing can be published until then.',
    },
  ),
  'answer-publication': toEngagement(
    { fr: 'Un projet de publication vous est soumis', en: 'a planned publication is submitted to you' },
    {
      fr: 'Acceptez, demandez un retrait ou demandez un report, avec la raison. Passé le délai convenu, le silence vaut ce que le mémorandum en dit.',
      en: 'Consent, or ask for a removal or a delay, with the reason. Once the agreed time is over, silence means what the memorandum says.',
    },
  ),
  'amend-publication': toEngagement(
    { fr: 'Votre projet de publication est à modifier', en: 'your planned publication is to be amended' },
    {
      fr: 'L’autre partie demande un retrait et dit pourquoi. Le texte modifié lui est soumis de nouveau.',
      en: 'The other party asks for a removal and says why. The amended text is submitted to it again.',
    },
  ),
  'expect-visit': toEngagement(
    { fr: 'Une venue sur votre site est annoncée', en: 'a visit to your site is announced' },
    {
      fr: 'Lisez qui vient, où et quand, puis dites que vous attendez ces personnes, ou que la venue ne peut avoir lieu.',
      en: 'Read who comes, where and when, then say that you expect these people, or that the visit cannot take place.',
    },
  ),
} satisfies { readonly [kind in TaskKind]?: MailText };
