/** French texts of the early stages: judging an application, agreeing on confidentiality. */
export const earlyFr = {
  judging: {
    title: 'Où en est la candidature',
    taken: { eligible: 'recevable', shortlisted: 'présélectionnée', met: 'rencontre le {{date}}' },
    open: { eligible: 'recevabilité à vérifier', shortlisted: 'présélection à venir', met: 'rencontre à venir' },
    inReserve: '✓ sur liste de réserve',
    declareEligible: 'Déclarer recevable',
    shortlist: 'Présélectionner',
    reserve: 'Mettre en réserve',
    meeting: 'Noter une rencontre',
    metOn: 'Jour de la rencontre',
    metOnMissing: 'Donnez le jour de la rencontre.',
    comment: 'Quelques mots (facultatif), que l’autre partie lira',
  },
  nda: {
    title: 'Accord de confidentialité',
    intro: 'Avant de montrer ce qui est confidentiel, les deux entreprises s’engagent à le garder pour elles.',
    status: {
      sent: '{{name}} a envoyé un accord. Il vaut quand les deux l’ont signé.',
      executed: '✓ L’accord est signé par les deux : les documents confidentiels peuvent être échangés.',
      abandoned: 'Le dernier accord envoyé a été abandonné.',
    },
    signed: '✓ a signé',
    unsigned: '… n’a pas encore signé',
    pdf: 'L’accord de confidentialité (PDF)',
    sign: 'Signer cet accord',
    meaning:
      'Signature simple, avec un code reçu par courriel : elle suffit pour un engagement de confidentialité (règlement eIDAS, article 25).',
    signNow: 'Signer l’accord de confidentialité',
    abandon: 'Renoncer à cet accord',
    write: 'Préparer un accord de confidentialité',
    writeAnother: 'En préparer un autre',
    formIntro: 'Chaque article part de l’option habituelle : changez ce qui ne vous va pas, remplissez ce qui manque.',
    option: 'Option',
    send: 'Envoyer cet accord',
  },
};
