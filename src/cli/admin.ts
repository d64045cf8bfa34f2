import type { Command } from 'commander';
import type { StaffRole } from '../db/people/person-by-session.ts';
import { EXIT, exitWith, InputFault, printJson, UsageFault } from './exit.ts';
import { noSuch } from './no-such.ts';

const ROLES: readonly StaffRole[] = ['admin-platform', 'bpi-officer', 'inpi-adviser', 'mediator'];
/** One @, something on both sides, no space: the code that is mailed there proves the rest. RFC 5321 allows 254 characters. */
const ADDRESS = /^[^\s@]+@[^\s@]+$/;
const LONGEST_ADDRESS = 254;

/** `admin create`: who may appoint others must come from outside the application. */
export function registerAdmin(program: Command): void {
  const admin = program.command('admin').description('Appoint the people who run the programme.');
  admin
    .command('create <EMAIL>')
    .description('Give a person a role in the programme’s staff. They sign in with a code mailed to that address.')
    .option('--role <ROLE>', `one of ${ROLES.join(', ')}`, 'admin-platform')
    .option('--json', 'print one JSON document')
    .addHelpText('after', '\nExample: entente admin create claire.martin@example.org --role bpi-officer')
    .action(create);
}

async function create(address: string, options: { readonly role: string; readonly json?: boolean }): Promise<void> {
  const email = address.trim().toLowerCase();
  if (!ADDRESS.test(email) || email.length > LONGEST_ADDRESS) {
    throw new InputFault('email-malformed', {
      fr: `${address} n’est pas une adresse électronique.`,
      en: `${address} is not an e-mail address.`,
    });
  }
  const role = ROLES.find((candidate) => candidate === options.role);
  if (role === undefined) throw new UsageFault(noSuch({ fr: 'Le rôle', en: 'role' }, options.role, ROLES));
  const { withDatabase } = await import('./attach.ts');
  const { appointStaff } = await import('./admin/appoint-staff.ts');
  const appointed = await withDatabase(({ config }) => appointStaff(config, email, role));
  if (options.json === true) printJson({ email, role, person: appointed });
  else process.stdout.write(`${email} is ${role} from now on, and signs in with a code mailed there.\n`);
  exitWith(EXIT.ok);
}
