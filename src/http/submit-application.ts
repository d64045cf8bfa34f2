import { storeApplication } from '../db/calls/applications.ts';
import type { CommandEnvelope, SubmitApplication } from '../domain/engagement/command.ts';
import { withOverrides } from '../domain/engagement/policy-overrides.ts';
import { ROLES_OF_ACT } from '../domain/engagement/roles.ts';
import { CURRENT_RULES_VERSION } from '../domain/engagement/rules-version.ts';
import type { CallId, CommandId, CompanyId, EngagementId, Sha256 } from '../domain/ids.ts';
import { membershipIn } from '../identity/acting.ts';
import type { Person } from '../identity/person.ts';
import { problem } from './problem.ts';
import type { Services } from './services.ts';
import { unwrap } from './unwrap.ts';

export interface Application {
  readonly call: CallId;
  readonly company: CompanyId;
  readonly title: string;
  readonly text: string;
}

/**
 * Keeps the application's text, and makes the command that starts its engagement. The engagement's
 * id follows from the command's: a retry never starts a second one.
 */
export async function applicationCommand(
  { db, keyring, libraries, programme }: Services,
  person: Person,
  of: { readonly id: CommandId; readonly bodySha256: Sha256; readonly application: Application },
): Promise<CommandEnvelope<SubmitApplication>> {
  const { call, company: startup, title, text } = of.application;
  const membership = membershipIn(person, startup);
  const role = membership?.roles.find((held) => ROLES_OF_ACT['submit-application'].includes(held));
  if (membership === undefined || role === undefined) throw problem('not-permitted');
  const { hash: libraryHash } = (await libraries.current()).memorandum;
  const kept = { engagement: engagementIdOf(of.id), call, startup, content: { title, text } };
  const stored = unwrap(await storeApplication(db, keyring, person.person, kept));
  return {
    commandId: of.id,
    bodySha256: of.bodySha256,
    actor: { kind: 'person', person: person.person, side: 'startup', role, verified: membership.verified },
    expectedRev: null,
    libraryHash,
    command: {
      type: 'submit-application',
      engagement: stored.engagement,
      call,
      startup,
      industrial: stored.industrial,
      applicationSha256: stored.applicationSha256,
      libraryHash,
      rulesVersion: CURRENT_RULES_VERSION,
      policy: withOverrides(programme, stored.policy),
    },
  };
}

/** A UUID of version 8 (RFC 9562: ours to define) from the command's HMAC: opaque, and the same for each retry. */
export function engagementIdOf(id: CommandId): EngagementId {
  const parts = [id.slice(0, 8), id.slice(8, 12), `8${id.slice(13, 16)}`, `a${id.slice(17, 20)}`, id.slice(20, 32)];
  return parts.join('-') as EngagementId;
}
