import { openDatabase } from '../../db/database.ts';
import { setStaffRole } from '../../db/people/staff.ts';
import type { Installation } from '../demo/acts.ts';
import type { Mailbox } from '../demo/mailbox.ts';
import { type Player, signIn } from '../demo/people.ts';
import type { Table } from '../demo/table.ts';

/** People from outside, and the administrator: each in an office of their own. */
export const ADMINISTRATOR = { email: 'jeanne.morel@programme.example', name: 'Jeanne Morel' } as const;
const ADVISER = {
  name: 'Hélène Sorel',
  email: 'helene.sorel@conseil-pi.example',
  organisation: 'Conseil en propriété industrielle',
} as const;
const MEDIATOR = {
  name: 'Karim Osman',
  email: 'karim.osman@mediation.example',
  organisation: 'Chambre de médiation',
} as const;

const DAY_MS = 86_400_000;
const ADVISED_DAYS = 60;

/** The administrator signs in once, and is appointed as the operator's verb does it. */
export async function appointAdministrator(at: Installation, mailbox: Mailbox): Promise<void> {
  const { person } = await signIn(at.url, mailbox, ADMINISTRATOR);
  const db = openDatabase({ databaseUrl: at.databaseUrl });
  try {
    await setStaffRole(db, person, 'admin-platform');
  } finally {
    await db.close();
  }
}

/** The start-up asks for advice on its intellectual property. */
export async function inviteAdviser(table: Table, counsel: Player, now: Date): Promise<void> {
  const until = new Date(now.getTime() + ADVISED_DAYS * DAY_MS).toISOString();
  await table.act(counsel, 'adviser', { ...ADVISER, until });
}

/** A mediation that one side proposes and the other accepts, with a mediator whom both name. */
export async function mediate(table: Table, startup: Player, industrial: Player): Promise<void> {
  await table.act(startup, 'mediation', { reason: 'Un tiers nous aiderait à poser les chiffres.' });
  await table.act(industrial, 'mediation/acceptance');
  await table.act(startup, 'mediator', MEDIATOR);
  const { callings } = await table.read(industrial);
  const named = callings.find(({ office }) => office === 'mediator');
  if (named === undefined) throw new Error('The mediator was not named.');
  await table.act(industrial, 'mediator/agreement', { calling: named.calling });
}
