/**
 * The shape of the read models: what `project` gives, and the rows made of it. A database whose read models were made
 * in another shape has them made again from the journal at the next start, so that no screen meets a row without a
 * field that it shows. Any change of that shape after a release is a new version: the tests compare the read models of
 * the last release's dump with what today's code makes of its journal, and fail when they differ under one number.
 *
 * 1: as release 0.2.0 stored them.
 * 2: with what was shown since.
 * 3: with the calls of people from outside.
 * 4: with site visits.
 * 5: with inventions and planned publications.
 * 6: with the tasks of whoever is to agree to a mediator or an adviser; as release 0.3.0 stored them.
 */
export const READ_MODEL_VERSION = 6;
