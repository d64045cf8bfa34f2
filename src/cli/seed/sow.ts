import { sha256Hex } from '../../domain/evidence/sha256.ts';
import type { ClauseId } from '../../domain/ids.ts';
import type { Library } from '../../domain/memorandum/library.ts';
import type { Selection } from '../../domain/memorandum/selection.ts';
import { presetSelection } from '../../library/presets.ts';
import {
  type ApplicationText,
  answerCall,
  approve,
  arriveAll,
  currentLibrary,
  freeze,
  HOT_METAL,
  type Installation,
  open,
  publishCall,
  type Scene,
  sign,
  signOne,
  THERMOGRAPHY,
} from '../demo/acts.ts';
import { arrive, type Player, type Team } from '../demo/people.ts';
import type { Step } from '../demo/play.ts';
import { instead, propose, startingPositions } from '../demo/positions.ts';
import { verifyPowers } from '../demo/powers.ts';
import type { Table } from '../demo/table.ts';
import { industrialAnswers, sealPositions, startupAccepts, startupAnswers } from '../demo/talks.ts';
import { callsFrom, GEARS, GEARS_ANSWERS, GLASSWORKS, LUMEN_ANSWERS, NDA_PARTIES } from './cast.ts';
import { appointAdministrator, inviteAdviser, mediate } from './outside.ts';
import { describeThemselves } from './profiles.ts';

/** An engagement that was made, where it stands, and what is worth looking at in it. */
export interface Sown {
  readonly engagement: string;
  readonly stage: string;
  readonly about: string;
}

/** Two companies on one engagement, and whoever acts for them. */
interface Pair {
  readonly table: Table;
  readonly industrial: Team;
  readonly startup: Team;
  readonly library: Library;
}

/**
 * Engagements in every stage that people can meet, all reached by the public API: two industrials,
 * two start-ups, their lawyers and signatories, people from outside, seven calls.
 */
export async function sow(at: Installation, step: Step, now: Date): Promise<readonly Sown[]> {
  const { scene, glassworks, gears } = await step('People of four companies arrive', () => gather(at));
  const { industrial: steel, startup: lumen, mailbox } = scene;
  await step('Both start-ups describe themselves in the directory', () => describeThemselves(lumen, gears));
  const library = await currentLibrary(lumen.founder);
  const texts = callsFrom(now);
  const metal = await publishCall(steel, HOT_METAL);
  const heat = await publishCall(steel, texts.heat);
  const scale = await publishCall(steel, texts.scale);
  const glass = await publishCall(glassworks, texts.glass);
  const cullet = await publishCall(glassworks, texts.cullet);
  const furnace = await publishCall(glassworks, texts.furnace);
  const press = await publishCall(steel, texts.press);
  const sown: Sown[] = [];
  const add = async (
    about: string,
    [call, industrial, startup, answer]: readonly [string, Team, Team, ApplicationText],
    play: (pair: Pair) => Promise<unknown>,
  ) => {
    const table = await step(about, async () => {
      const made = await answerCall(call, startup, answer);
      await play({ table: made, industrial, startup, library });
      return made;
    });
    const { stage } = await table.read(startup.founder);
    sown.push({ engagement: table.engagement, stage, about });
  };
  const { founder: ceo } = lumen;
  await add('Applied: on the shortlist, the companies have met', [heat, steel, gears, GEARS_ANSWERS.heat], meet(now));
  await add('Declined, with a reason', [heat, steel, lumen, LUMEN_ANSWERS.heat], decline);
  await add(
    'Selected: a confidentiality agreement is to be signed',
    [glass, glassworks, gears, GEARS_ANSWERS.glass],
    sendNda,
  );
  await add('Withdrawn by the start-up', [cullet, glassworks, lumen, LUMEN_ANSWERS.cullet], withdraw);
  await add(
    'Negotiating: opened, both prepare their first turn',
    [metal, steel, gears, GEARS_ANSWERS.metal],
    openTalks,
  );
  await add(
    'Negotiating: a private draft and notes, an adviser called in',
    [scale, steel, lumen, LUMEN_ANSWERS.scale],
    async (pair) => {
      await writeInPrivate(pair);
      await inviteAdviser(pair.table, colleague(pair.startup, 0), now);
    },
  );
  await add('Negotiating: stuck, in mediation', [glass, glassworks, lumen, LUMEN_ANSWERS.glass], stuck);
  await add('Agreed: the text can be frozen', [cullet, glassworks, gears, GEARS_ANSWERS.cullet], agree);
  await add('In review: one lawyer has approved', [scale, steel, gears, GEARS_ANSWERS.scale], review);
  await add('Signing: the start-up has signed', [furnace, glassworks, lumen, LUMEN_ANSWERS.furnace], async (pair) => {
    await toSignatures(pair);
    await signOne(pair.table, mailbox, ceo, 0);
  });
  const signedByAll = async (pair: Pair) => {
    await toSignatures(pair);
    await sign(pair.table, mailbox, [pair.startup.founder, colleague(pair.industrial, 1)]);
  };
  await add(
    'Conditions: signed by all, what comes before the work is awaited',
    [furnace, glassworks, gears, GEARS_ANSWERS.furnace],
    signedByAll,
  );
  await add('In force: signed by all', [metal, steel, lumen, THERMOGRAPHY], async (pair) => {
    await signedByAll(pair);
    await meetConditions(pair.table, ceo);
  });
  await add('Deciding: the pilot passed its milestones', [press, steel, lumen, LUMEN_ANSWERS.press], async (pair) => {
    await signedByAll(pair);
    await meetConditions(pair.table, ceo);
    await passMilestones(pair.table, ceo, steel.founder);
  });
  await add('Monitored: the pilot became an order', [press, steel, gears, GEARS_ANSWERS.press], async (pair) => {
    await signedByAll(pair);
    const { founder } = gears;
    await meetConditions(pair.table, founder);
    await passMilestones(pair.table, founder, steel.founder);
    const order = { form: 'order', evidenceSha256: sha256Hex('bon de commande') };
    for (const player of [founder, steel.founder]) await pair.table.act(player, 'pilot/conversion', order);
  });
  return sown;
}

/** What the text wants in hand before the work begins, each with its proof. */
async function meetConditions(table: Table, ceo: Player): Promise<void> {
  const { execution } = await table.read(ceo);
  for (const { id } of execution?.conditions ?? []) {
    await table.act(ceo, 'conditions/met', { condition: id, evidenceSha256: sha256Hex(`attestation ${id}`) });
  }
}

/** Each milestone reported with all its criteria met, and judged by whoever the memorandum names. */
async function passMilestones(table: Table, startup: Player, industrial: Player): Promise<void> {
  const { execution } = await table.read(startup);
  for (const { id, criteria, decider } of execution?.milestones ?? []) {
    const results = criteria.map((criterion) => ({
      criterion,
      met: true,
      evidenceSha256: sha256Hex(`mesure ${id} ${criterion}`),
    }));
    await table.act(startup, 'milestones/reports', { milestone: id, results });
    const judges = { industrial: [industrial], committee: [industrial, startup] };
    for (const judge of decider === 'industrial' ? judges.industrial : judges.committee) {
      await table.act(judge, 'milestones/judgements', { milestone: id, decision: 'go' });
    }
  }
}

async function gather(at: Installation): Promise<{ scene: Scene; glassworks: Team; gears: Team }> {
  const scene = await arriveAll(at);
  const glassworks = await arrive(at.url, scene.mailbox, scene.officer, GLASSWORKS);
  const gears = await arrive(at.url, scene.mailbox, scene.officer, GEARS);
  await appointAdministrator(at, scene.mailbox);
  return { scene, glassworks, gears };
}

function meet(now: Date) {
  return async ({ table, industrial }: Pair): Promise<void> => {
    await table.act(industrial.founder, 'eligibility');
    await table.act(industrial.founder, 'shortlist');
    await table.act(industrial.founder, 'meetings', { at: now.toISOString(), comment: 'Visite du four n° 4.' });
  };
}

function decline({ table, industrial }: Pair): Promise<void> {
  return table.act(industrial.founder, 'decline', {
    reason: 'out-of-scope',
    comment:
      'Nous cherchons à récupérer la chaleur, pas à la mesurer. Votre réponse à notre autre appel nous intéresse.',
  });
}

async function sendNda({ table, industrial, startup }: Pair): Promise<void> {
  await table.act(industrial.founder, 'selection');
  const library = (await startup.founder.api.get<Library>('/api/library/nda')).body;
  const [preset] = library.presets;
  if (preset === undefined) throw new Error('The confidentiality agreement has no preset.');
  const { clauses, facts } = presetSelection(library, preset);
  const { company_name: _names, ...own } = facts;
  await table.act(industrial.founder, 'nda', { clauses: theirOwn(clauses), facts: own });
}

/** The preset's case is of two other companies: these have their own numbers, seats and signatories. */
function theirOwn(clauses: Selection['clauses']): Selection['clauses'] {
  const id = 'nda-parties' as ClauseId;
  const parties = clauses[id];
  if (parties === undefined) throw new Error(`The confidentiality agreement has no clause ${id}.`);
  const parameters = { ...parties.parameters, ...NDA_PARTIES };
  return { ...clauses, [id]: { ...parties, parameters } };
}

async function withdraw({ table, startup, industrial }: Pair): Promise<void> {
  await table.act(industrial.founder, 'selection');
  await table.act(startup.founder, 'withdrawal', {
    reason: 'funding-round',
    comment: 'Notre levée de fonds nous occupe jusqu’à l’été : nous reviendrons.',
  });
}

async function openTalks({ table, industrial, startup, library }: Pair): Promise<void> {
  await open(table, industrial, startup, library);
}

async function revealed(pair: Pair): Promise<void> {
  await openTalks(pair);
  await sealPositions(pair.table, sidesOf(pair), pair.library);
}

async function writeInPrivate(pair: Pair): Promise<void> {
  await revealed(pair);
  const { table, startup, library } = pair;
  const at = `/api/engagements/${table.engagement}`;
  const start = startingPositions(library);
  const counter = instead(start, 'exclusivity', 'time-limited-field', { exclusivity_months: 12 });
  const body = {
    moves: [propose('exclusivity', counter, 'Douze mois, sur un domaine précis.')],
    message: 'Brouillon : à relire avec Élise avant l’envoi.',
  };
  await startup.founder.api.send('PUT', `${at}/draft-turn`, { body, ifMatch: 0 });
  const counsel = colleague(startup, 0);
  for (const [clause, text] of [
    ['exclusivity', 'Au-delà de dix-huit mois, le conseil d’administration dira non.'],
    ['results-ownership', 'C’est le point à ne pas céder : sans les résultats, plus de levée.'],
  ])
    await counsel.api.send('POST', `${at}/internal-comments`, { body: { clause, text } });
}

async function stuck(pair: Pair): Promise<void> {
  await revealed(pair);
  await startupAnswers(pair.table, sidesOf(pair), pair.library);
  await pair.table.act(pair.startup.founder, 'escalation', {
    reason: 'Trois échanges sur l’exclusivité, sans avancer.',
  });
  await mediate(pair.table, pair.startup.founder, pair.industrial.founder);
}

async function agree(pair: Pair): Promise<void> {
  await revealed(pair);
  await startupAnswers(pair.table, sidesOf(pair), pair.library);
  await industrialAnswers(pair.table, sidesOf(pair), pair.library);
  await startupAccepts(pair.table, sidesOf(pair));
}

async function review(pair: Pair): Promise<void> {
  await agree(pair);
  await freeze(pair.table, colleague(pair.startup, 0));
  await approve(pair.table, [colleague(pair.startup, 0)]);
}

async function toSignatures(pair: Pair): Promise<void> {
  await review(pair);
  await approve(pair.table, [colleague(pair.industrial, 0)]);
  const { startup, industrial } = pair;
  const [suCounsel, indLegal, indSignatory] = [
    colleague(startup, 0),
    colleague(industrial, 0),
    colleague(industrial, 1),
  ];
  await verifyPowers(pair.table, { ceo: startup.founder, suCounsel, indLegal, indSignatory });
}

function sidesOf({ startup, industrial }: Pair) {
  return { startup: startup.founder, industrial: industrial.founder };
}

/** Of a start-up: its counsel. Of an industrial: its lawyer, then its signatory. */
function colleague(team: Team, place: number): Player {
  const found = team.colleagues[place];
  if (found === undefined) throw new Error('Somebody is missing.');
  return found;
}
