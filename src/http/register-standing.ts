import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyBaseLogger } from 'fastify';
import { readParties } from '../db/engagements/parties.ts';
import { type CompanyStanding, readStanding, recordExtract } from '../db/people/company-checks.ts';
import { ENGINE } from '../db/viewer.ts';
import type { CompanyId, EngagementId } from '../domain/ids.ts';
import type { Side } from '../domain/side.ts';
import { legalRepresentatives } from '../registry/legal-form.ts';
import type { RegisterAnswer, RegisterExtract } from '../registry/registry.ts';
import { problem } from './problem.ts';
import type { Services } from './services.ts';

/** A signature waits so long for the register; then what it said last counts. */
const REGISTER_WAIT_MS = 2_500;
/** A look that says the same as the last is kept once a day: who checked when is part of the evidence. */
const KEPT_MS = 24 * 60 * 60 * 1_000;

export interface FreshStanding extends CompanyStanding {
  /** What the register says now; null when it is away or does not know the company. */
  readonly extract: RegisterExtract | null;
  /** Names of those who bind the company by default, as published now; null when that is not known. */
  readonly representatives: readonly string[] | null;
}

/**
 * Both companies of an engagement, looked up now and kept. A register that is away hinders nobody: what it
 * said last, and what the officer noted, still counts.
 */
export async function freshStandings(
  services: Services,
  engagement: EngagementId,
  log: Pick<FastifyBaseLogger, 'warn'>,
): Promise<{ readonly [side in Side]: FreshStanding }> {
  const parties = await readParties(services.db, ENGINE, engagement);
  if (parties === null) throw problem('not-found');
  const [startup, industrial] = await Promise.all([
    freshStanding(services, parties.startup, log),
    freshStanding(services, parties.industrial, log),
  ]);
  return { startup, industrial };
}

async function freshStanding(
  { db, registry }: Services,
  { company, siren }: { readonly company: CompanyId; readonly siren: string },
  log: Pick<FastifyBaseLogger, 'warn'>,
): Promise<FreshStanding> {
  const [answer, known] = await Promise.all([
    Promise.race([registry.find(siren), pause<RegisterAnswer>(REGISTER_WAIT_MS, { kind: 'away' }, { ref: false })]),
    readStanding(db, ENGINE, company),
  ]);
  if (answer.kind !== 'found') {
    if (answer.kind === 'away') log.warn({ company }, 'the register of companies did not answer in time');
    return { ...known, extract: null, representatives: null };
  }
  const { extract } = answer;
  const representatives = legalRepresentatives(extract.entry).map(({ name }) => name);
  const last = known.register;
  const same = last !== null && last.sha256 === extract.sha256 && Date.now() - Date.parse(last.at) < KEPT_MS;
  if (same) return { ...known, extract, representatives };
  await recordExtract(db, company, extract);
  return { ...(await readStanding(db, ENGINE, company)), extract, representatives };
}
