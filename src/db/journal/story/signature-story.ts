import { by, type Sentences, say, short, THE_OTHER } from './words.ts';

/** Tells the text that is frozen, reviewed, approved and signed. */
export const SIGNATURE_STORY = {
  'freeze-requested': (event) => by(event.side, 'demande le gel du texte', 'asks for the text to be frozen'),
  'freeze-refused': () => say('Le texte ne peut pas être gelé.', 'The text cannot be frozen.'),
  'text-frozen': (event) =>
    say(
      `Le texte est gelé, empreinte ${short(event.textSha256)}.`,
      `The text is frozen, hash ${short(event.textSha256)}.`,
    ),
  'text-approved': (event) =>
    by(event.side, `approuve le texte ${short(event.textSha256)}`, `approves text ${short(event.textSha256)}`),
  'review-returned': (event) =>
    by(
      event.side,
      `renvoie le texte : ${event.points.length} point(s) rouvert(s)`,
      `returns the text: ${event.points.length} point(s) reopened`,
    ),
  'signature-requested': (event) => by(event.side, 'demande à signer', 'asks to sign'),
  'text-signed': (event) => by(event.side, `signe, à ${event.signedAt}`, `signs, at ${event.signedAt}`),
  'signature-discarded': (event) =>
    say(
      `La signature demandée par ${THE_OTHER[event.side].fr} vient trop tard et ne compte pas.`,
      `The signature asked for by ${THE_OTHER[event.side].en} comes too late and does not count.`,
    ),
  'signature-refused': (event) =>
    by(event.side, `refuse de signer : ${event.reason}`, `refuses to sign: ${event.reason}`),
  'signatory-replaced': (event) => by(event.side, 'désigne un autre signataire', 'names another signatory'),
  'signatory-reminded': (event) =>
    say(
      `Rappel à un signataire de ${THE_OTHER[event.side].fr} : ${event.percent} % de son délai sont passés.`,
      `Reminder to a signatory of ${THE_OTHER[event.side].en}: ${event.percent}% of their delay has passed.`,
    ),
  'signatory-late': (event) =>
    say(
      `Un signataire de ${THE_OTHER[event.side].fr} dépasse son délai.`,
      `A signatory of ${THE_OTHER[event.side].en} is late.`,
    ),
  'signature-round-ended': (event) =>
    'side' in event.by
      ? by(
          event.by.side,
          `annule le tour de signature : ${event.by.reason}`,
          `voids the round of signatures: ${event.by.reason}`,
        )
      : say('Le tour de signature expire.', 'The round of signatures expires.'),
  'signature-renewal-asked': (event) =>
    by(event.side, 'demande un nouveau tour de signature', 'asks for another round of signatures'),
  'signature-round-renewed': (event) =>
    say(
      `Un nouveau tour de signature s’ouvre sur le même texte (tour ${event.round}).`,
      `Another round of signatures opens on the same text (round ${event.round}).`,
    ),
  'entered-into-force': () => say('Le mémorandum signé entre en vigueur.', 'The signed memorandum enters into force.'),
} satisfies Partial<Sentences>;
