import type { FastifyRequest } from 'fastify';
import { type PowerRow, readPowers } from '../db/engagements/powers.ts';
import { engagementOf, personOf } from './api.ts';
import { problem } from './problem.ts';
import type { Services } from './services.ts';
import { viewerOf } from './viewer-of.ts';

/** The power that the path names, in the engagement that it names: `not-found` for any other. */
export async function powerOf(
  { db, keyring }: Services,
  request: Pick<FastifyRequest, 'engagement' | 'person'>,
  power: string,
): Promise<PowerRow> {
  const { model } = engagementOf(request);
  const found = await readPowers(db, keyring, viewerOf(personOf(request)), model.engagement);
  const named = found.find((row) => row.power === power);
  if (named === undefined) throw problem('not-found');
  return named;
}
