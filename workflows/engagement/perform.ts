import type { Signatory, SystemCommand } from '../../src/domain/engagement/command.ts';
import type { FreezeWork, RevealWork, SignatureWork, Work } from '../../src/domain/engagement/work.ts';
import { applySignature, assembleText, revealTurns } from './activities.ts';

/** Asks the world for one piece of work and gives what the engagement is to be told of it. */
export function perform(work: Work, signatories: readonly Signatory[]): Promise<SystemCommand> {
  if (work.kind === 'freeze') return freeze(work, signatories);
  return work.kind === 'reveal' ? reveal(work) : sign(work);
}

async function freeze(work: FreezeWork, signatories: readonly Signatory[]): Promise<SystemCommand> {
  const { kind: _kind, request, ...asked } = work;
  const outcome = await assembleText({ ...asked, signatories });
  if (outcome.kind === 'refused') return { type: 'refuse-freeze', request, faults: outcome.faults };
  const { text, reviews = [], plan } = outcome;
  return { type: 'record-frozen-text', request, text, reviews, ...(plan === undefined ? {} : { plan }) };
}

async function reveal({ engagement, turn, commitments }: RevealWork): Promise<SystemCommand> {
  const { turns } = await revealTurns({ engagement, turn, commitments });
  return { type: 'reveal-turns', turn, commitments, turns };
}

async function sign(work: SignatureWork): Promise<SystemCommand> {
  const { engagement, key, person, side, documentSha256, field, request } = work;
  const signed = await applySignature({ engagement, key, person, side, documentSha256, field });
  return { type: 'record-signature', request, ...signed };
}
