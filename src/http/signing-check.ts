import type { FastifyBaseLogger } from 'fastify';
import { type PowerRow, readPowers } from '../db/engagements/powers.ts';
import { readClauses } from '../db/engagements/read-content.ts';
import { ENGINE } from '../db/viewer.ts';
import { parisDate } from '../domain/calendar/paris-time.ts';
import type { FreezeFault } from '../domain/engagement/frozen-text.ts';
import type { PowerHeld, SigningCheck } from '../domain/engagement/power.ts';
import type { EngagementReadModel } from '../domain/engagement/read-models.ts';
import type { Instant, PersonId } from '../domain/ids.ts';
import { isRecord } from '../domain/memorandum/condition/compare.ts';
import { firings } from '../domain/memorandum/reasoning/firings.ts';
import type { ParameterValue, Selection } from '../domain/memorandum/selection.ts';
import { ruleScope } from '../domain/memorandum/values/rule-scope.ts';
import type { Side } from '../domain/side.ts';
import { pinnedLibrary } from './check-moves.ts';
import { ownView } from './own-view.ts';
import { type FreshStanding, freshStandings } from './register-standing.ts';
import type { Services } from './services.ts';

const PARTY: { readonly [side in Side]: string } = { startup: 'SU', industrial: 'IND' };
const BUDGET = 'total_budget_eur';

/**
 * Looks up, just before a signature, all that it rests on: the signatory's power, both companies in the
 * register, the budget agreed, and the library's own rules about signing. Decides nothing.
 */
export async function signingCheck(
  services: Services,
  engagement: EngagementReadModel,
  signatory: { readonly person: PersonId; readonly side: Side },
  log: Pick<FastifyBaseLogger, 'warn'>,
): Promise<SigningCheck> {
  const { db, keyring } = services;
  const [standings, declared, clauses, library, facts] = await Promise.all([
    freshStandings(services, engagement.engagement, log),
    readPowers(db, keyring, ENGINE, engagement.engagement),
    readClauses(db, keyring, ENGINE, engagement.engagement),
    pinnedLibrary(services.libraries, engagement.libraryHash),
    services.factsOf(engagement.engagement),
  ]);
  const power = bestPower(declared, signatory, standings[signatory.side]);
  const selection: Selection = { libraryVersion: library.version, clauses: ownView(clauses, []), facts };
  const today = parisDate(new Date().toISOString() as Instant);
  const context = { powers: power === null ? [] : [inContext(power, signatory.side)], act_date: today };
  const onSigning = (library.rules?.rules ?? []).filter((rule) => rule.when === 'event' && rule.acts.includes('sign'));
  const rules = firings(onSigning, ruleScope(library, selection, context)).map(
    ({ id, sentence }): FreezeFault => ({ rule: id, clauses: [], message: sentence }),
  );
  return {
    power,
    amount: amountOf(selection),
    companies: { startup: standings.startup.status, industrial: standings.industrial.status },
    register: { startup: lookOf(standings.startup), industrial: lookOf(standings.industrial) },
    rules,
  };
}

/** The last declared of the signatory's powers that is verified; else the last declared, which says what is missing. */
function bestPower(
  declared: readonly PowerRow[],
  { person, side }: { readonly person: PersonId; readonly side: Side },
  standing: FreshStanding,
): PowerHeld | null {
  const own = declared.filter((row) => row.holder === person && row.side === side).map((row) => held(row, standing));
  return own.findLast((power) => power.verified) ?? own.at(-1) ?? null;
}

function held(row: PowerRow, standing: FreshStanding): PowerHeld {
  const { power, basis, validFrom, validTo, maxAmount, documentSha256 } = row;
  const verified = row.state === 'verified' && stillStands(row, standing);
  const inScope = row.scope.includes('memorandum');
  return { power, basis, verified, inScope, validFrom, validTo, maxAmount, documentSha256 };
}

/**
 * A delegation of power outlives the officer who gave it; a delegation of signature, and an officer's own
 * power, end with the office. So another officer in the register than when it was verified voids these two.
 */
function stillStands(row: PowerRow, { representatives }: FreshStanding): boolean {
  if (row.basis === 'delegation-of-power' || row.representatives === null || representatives === null) return true;
  return row.representatives.every((name) => representatives.includes(name));
}

function inContext(power: PowerHeld, side: Side): { readonly [name: string]: ParameterValue } {
  return {
    party: PARTY[side],
    holder: power.power,
    verified: power.verified,
    in_scope: power.inScope,
    max_amount_eur: power.maxAmount === null ? null : { amount: power.maxAmount, currency: 'EUR' },
    valid_to: power.validTo,
  };
}

/** The budget in cents of euros that the agreed clauses name; null when they name none. */
function amountOf({ clauses }: Selection): number | null {
  for (const { parameters } of Object.values(clauses)) {
    const budget = parameters[BUDGET];
    if (typeof budget === 'number') return budget;
    if (isRecord(budget) && typeof budget['amount'] === 'number') return budget['amount'];
  }
  return null;
}

function lookOf({ register }: FreshStanding): SigningCheck['register'][Side] {
  return register === null ? null : { at: register.at, sha256: register.sha256 };
}
