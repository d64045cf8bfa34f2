import { allowedCommands } from '../allowed-commands.ts';
import type { Command } from '../command.ts';
import { hasEnded } from '../state.ts';
import { CALLINGS } from './generators/callings.ts';
import { PUBLICATIONS } from './generators/publications.ts';
import { SITE_VISITS } from './generators/site-visits.ts';
import { SUPPLIER } from './generators/supplier.ts';
import { GENERATORS } from './generators.ts';
import type { ActType, Generator, Situation } from './situation.ts';

/** How often somebody tries what is not offered to them: those attempts must leave no trace. */
const STUBBORN = 0.06;

/** Against the weights of the acts: who could only do what is rare mostly does nothing. */
const IDLE = 4;

/** What runs beside the stages is tried where it is offered: elsewhere it would only thin out the tries that matter. */
const BESIDE: readonly string[] = Object.keys({ ...SITE_VISITS, ...PUBLICATIONS, ...CALLINGS, ...SUPPLIER });
const TRIED = Object.keys(GENERATORS).filter((act) => !BESIDE.includes(act)) as readonly ActType[];

/** An act of this person: one of those that the rules offer, by its weight, or now and then any other. Null when there is nothing to do. */
export function actsOf(situation: Situation): Command | null {
  const { random, state } = situation;
  const over = hasEnded(state);
  const type = over || random.chance(STUBBORN) ? random.pick(TRIED) : offered(situation);
  if (type === undefined || type === null) return null;
  // The table pairs each act with its generator; a lookup by a variable cannot show it to the compiler.
  const generator = GENERATORS[type] as Generator<ActType>;
  return generator.make(situation);
}

function offered({ state, actor, random }: Situation): ActType | null | undefined {
  const choices: readonly (ActType | null)[] = [...allowedCommands(state, actor).filter(isAct), null];
  return random.weighted(choices, (each) => (each === null ? IDLE : GENERATORS[each].weight));
}

function isAct(type: Command['type']): type is ActType {
  return type !== 'submit-application';
}
