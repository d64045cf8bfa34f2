import type * as z from 'zod';
import type { Move } from '../../domain/engagement/command.ts';
import type { ClauseReadModel } from '../../domain/engagement/read-models.ts';
import type { ClauseId } from '../../domain/ids.ts';
import type { Library } from '../../domain/memorandum/library.ts';
import type { Side } from '../../domain/side.ts';
import type { checkReply } from '../../protocol/http/check.ts';
import type { Player } from './people.ts';
import { instead, type Positions, propose, startingPositions } from './positions.ts';
import type { Table } from './table.ts';

export interface Sides {
  readonly startup: Player;
  readonly industrial: Player;
}

type Check = z.infer<typeof checkReply>;

/**
 * The start-up writes a draft that offers the trial for free, on purpose: with the exclusivity on the
 * table, that breaks a rule. It reads why, takes the cheapest repair into its draft, and is clear again.
 */
export async function meetRule(table: Table, { startup }: Sides, library: Library): Promise<string> {
  const start = startingPositions(library);
  const draft = `/api/engagements/${table.engagement}/draft-turn`;
  const check = async () => (await startup.api.get<Check>(`/api/engagements/${table.engagement}/check`)).body;
  const wish = propose('financial-terms', instead(start, 'financial-terms', 'free-poc'));
  const { rev } = (await startup.api.send<{ rev: number }>('PUT', draft, { body: { moves: [wish] }, ifMatch: 0 })).body;
  const fault = (await check()).faults.find(({ rule }) => rule === FREE_TRIAL);
  const repair = fault?.repairs.find(({ changes }) => changes.every((change) => !('parameter' in change)));
  if (fault === undefined || repair === undefined) throw new Error(`${FREE_TRIAL} does not say how to mend it.`);
  const mended = repair.changes.map(({ clause, to }) => propose(clause, instead(start, clause, String(to))));
  const moves = [wish, ...mended].filter(
    (move, index, all) => all.findLastIndex((one) => one.clause === move.clause) === index,
  );
  await startup.api.send('PUT', draft, { body: { moves }, ifMatch: rev });
  if ((await check()).faults.some(({ rule }) => rule === FREE_TRIAL)) throw new Error(`${FREE_TRIAL} still fires.`);
  await startup.api.send('DELETE', draft);
  const changes = repair.changes.map(({ clause, from, to }) => `${clause}: ${from} → ${to}`);
  return `“${fault.explanation.en}” — repair taken: ${changes.join(', ')}`;
}

/** A free trial gives no exclusivity (memorandum 3.37). */
const FREE_TRIAL = 'R13';

const euros = (amount: number) => ({ amount: amount * 100, currency: 'EUR' });

/** First turn, simultaneous: both seal what they want, neither sees the other's before both have. */
export async function sealPositions(table: Table, sides: Sides, library: Library): Promise<string> {
  const start = startingPositions(library);
  const common = [...start]
    .filter(([clause]) => !DISPUTED.has(clause))
    .map(([clause, selection]) => propose(clause, selection));
  await table.act(sides.industrial, 'sealed-turns', { moves: [...common, ...industrialWishes(start)] });
  await table.act(sides.startup, 'sealed-turns', { moves: [...common, ...startupWishes(start)] });
  const { counts } = await table.until(
    sides.startup,
    'both turns to be revealed',
    ({ turn }) => turn.mode === 'alternate',
  );
  return `${counts.agreed} clauses agreed at once, ${counts.open} to be talked over`;
}

const DISPUTED = new Set(['exclusivity', 'results-ownership', 'confidentiality'] as ClauseId[]);

function industrialWishes(start: Positions): readonly Move[] {
  return [
    propose('exclusivity', instead(start, 'exclusivity', 'broad-exclusive', { exclusivity_months: 48 })),
    propose('results-ownership', instead(start, 'results-ownership', 'split-by-nature')),
    propose('confidentiality', instead(start, 'confidentiality', 'mutual-standard', { years_after_end: 5 })),
  ];
}

function startupWishes(start: Positions): readonly Move[] {
  return [
    propose('exclusivity', instead(start, 'exclusivity', 'poc-window', COMPETITORS)),
    propose('results-ownership', instead(start, 'results-ownership', 'startup-owns')),
    propose('confidentiality', instead(start, 'confidentiality', 'mutual-tiered', { years_after_end: 7 })),
  ];
}

const COMPETITORS = { named_competitors: ['Laminoirs Bertrand'] };

/** Second turn, the start-up's: a counter-proposal, and a refusal with its reason. */
export async function startupAnswers(table: Table, { startup }: Sides, library: Library): Promise<string> {
  const start = startingPositions(library);
  const now = await table.clauses(startup);
  const counter = instead(start, 'exclusivity', 'time-limited-field', {
    exclusivity_months: 12,
    minimum_per_year_eur: euros(120_000),
  });
  await table.act(startup, 'turns', {
    moves: [
      propose('exclusivity', counter, 'Une exclusivité se paie : douze mois contre un minimum annuel.'),
      refuse(now, 'results-ownership', 'La technologie cœur et ses résultats doivent rester à la Start-up.'),
      accept(now, 'confidentiality', 'industrial'),
    ],
    message: 'Nous acceptons vos règles de confidentialité et proposons une exclusivité payée.',
  });
  return 'counter-proposal on exclusivity, refusal on results, acceptance on confidentiality';
}

/** Third turn, the industrial's: a counter-proposal again, an acceptance, and a change of mind on a clause agreed before. */
export async function industrialAnswers(table: Table, { industrial }: Sides, library: Library): Promise<string> {
  const start = startingPositions(library);
  const now = await table.clauses(industrial);
  const counter = instead(start, 'exclusivity', 'time-limited-field', {
    exclusivity_months: 18,
    minimum_per_year_eur: euros(150_000),
  });
  const financial = start.get('financial-terms' as ClauseId);
  const later = instead(start, 'financial-terms', financial?.option ?? 'cost-share', { payment_days: 45 });
  await table.act(industrial, 'turns', {
    moves: [
      propose('exclusivity', counter, 'Dix-huit mois, contre un minimum relevé.'),
      accept(now, 'results-ownership', 'startup'),
      propose('financial-terms', later, 'Réflexion faite, notre comptabilité paie à quarante-cinq jours.'),
    ],
  });
  return 'exclusivity countered, results conceded, a change of mind on payment';
}

/** Fourth turn, the start-up's: it accepts what is left. All clauses are agreed. */
export async function startupAccepts(table: Table, { startup }: Sides): Promise<string> {
  const now = await table.clauses(startup);
  const left = [...now.values()].filter((clause) => clause.status !== 'agreed');
  await table.act(startup, 'turns', { moves: left.map((clause) => accept(now, clause.clause, 'industrial')) });
  const { counts } = await table.until(startup, 'agreement', ({ stage }) => stage === 'agreed');
  return `all ${counts.agreed} clauses agreed`;
}

type Clauses = ReadonlyMap<ClauseId, ClauseReadModel>;

/** Consent names exactly what it consents to: the hash of the other side's proposal and the clause's revision. */
function accept(clauses: Clauses, id: string, from: Side): Move {
  const clause = clauses.get(id as ClauseId);
  const offer = [clause?.proposal, clause?.rival].find((proposal) => proposal?.by === from);
  if (clause === undefined || offer === undefined || offer === null) throw new Error(`Nothing to accept on ${id}.`);
  return { kind: 'accept', clause: clause.clause, selectionSha256: offer.sha256, clauseRev: clause.rev };
}

function refuse(clauses: Clauses, id: string, reason: string): Move {
  const clause = clauses.get(id as ClauseId);
  if (clause === undefined) throw new Error(`There is no clause ${id}.`);
  return { kind: 'refuse', clause: clause.clause, clauseRev: clause.rev, reason };
}
