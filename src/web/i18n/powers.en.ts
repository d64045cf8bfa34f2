import type { powersFr } from './powers.fr.ts';

/** English texts of powers to sign. */
export const powersEn: typeof powersFr = {
  powers: {
    intro:
      'Each signatory says by which power they bind their company; the other side’s lawyer, or the programme officer, verifies it. Without a verified power nobody signs.',
    none: 'No power is declared yet.',
    of: '{{name}}, for {{company}}',
    bases: {
      'legal-representative': 'Legal representative (president, manager…)',
      'delegation-of-power': 'Delegation of power',
      'delegation-of-signature': 'Delegation of signature',
    },
    from: 'Since {{from}}',
    until: ', until {{to}}',
    noCeiling: 'no ceiling',
    ceiling: 'up to {{amount}}',
    states: {
      declared: '… for the other side to verify',
      verified: '✓ power verified',
      refused: '✗ power refused.',
      revoked: '✗ power revoked',
    },
    deed: 'Deed of delegation of {{name}} (PDF)',
    check: 'Compare with the register and the deed: is it this person, for this commitment, at this amount?',
    verify: 'This power is verified',
    refuse: 'Refuse this power',
    refuseReason: 'What is missing, for the signatory to read',
    refuseNow: 'Refuse',
    declareTitle: 'Declare your power',
    basis: 'You sign as',
    quality: 'Your quality',
    qualityHint: 'For example: president, purchasing director.',
    qualityMissing: 'Give your quality.',
    maxAmount: 'Highest amount in euros',
    maxAmountHint: 'Leave empty if the delegation has no ceiling.',
    amountWrong: 'Write an amount, for example 50,000 or 1,234.56.',
    validTo: 'End of the delegation, if it has one',
    deedFile: 'The deed of delegation, as a PDF',
    deedMissing: 'Attach the deed of delegation.',
    declare: 'Declare this power',
  },
};
