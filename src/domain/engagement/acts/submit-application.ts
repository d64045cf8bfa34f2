import { isSha256 } from '../../evidence/sha256.ts';
import type { Refusal } from '../../refusal.ts';
import type { Actor } from '../actor.ts';
import { checkPolicy } from '../check-policy.ts';
import type { SubmitApplication } from '../command.ts';
import type { Event } from '../event.ts';
import { LIMITS } from '../limits.ts';
import { malformedHash, malformedId, sameCompany, unsupportedRules } from '../refusals/opening.ts';
import { SUPPORTED_RULES_VERSIONS } from '../rules-version.ts';
import { checkRole, checkSide } from './who.ts';

/**
 * The start-up answers the call: the engagement begins. Confirmed membership is not asked, so that a
 * young company is not late for want of an officer's click; it is asked of whoever engages it later.
 */
export function admitSubmission(command: SubmitApplication, actor: Actor): Refusal | null {
  return checkSide(actor, 'startup') ?? checkRole(actor, 'submit-application') ?? checkContent(command);
}

export function decideSubmission(command: SubmitApplication): readonly Event[] {
  const { engagement, call, startup, industrial, applicationSha256, libraryHash, rulesVersion, policy } = command;
  const type = 'application-submitted';
  return [{ type, engagement, call, startup, industrial, applicationSha256, libraryHash, rulesVersion, policy }];
}

function checkContent(command: SubmitApplication): Refusal | null {
  for (const field of ['engagement', 'call', 'startup', 'industrial'] as const) {
    const id: unknown = command[field];
    if (typeof id !== 'string' || id === '' || id.length > LIMITS.id) return malformedId(`/command/${field}`);
  }
  for (const field of ['applicationSha256', 'libraryHash'] as const) {
    if (!isSha256(command[field])) return malformedHash(`/command/${field}`);
  }
  if (command.startup === command.industrial) return sameCompany;
  if (!SUPPORTED_RULES_VERSIONS.includes(command.rulesVersion)) {
    return unsupportedRules(command.rulesVersion, SUPPORTED_RULES_VERSIONS);
  }
  return checkPolicy(command.policy);
}
