import type { Command } from 'commander';
import type { StaffRole } from '../db/people/person-by-session.ts';
import { EXIT, exitWith, InputFault, printJson, UsageFault } from './exit.ts';
import { noSuch } from './no-such.ts';

const ROLES: readonly StaffRole[] = ['admin-platform', 'bpi-officer', 'inpi-adviser', 'mediator'];
/** One @, something on both sides, no space: the code that is mailed there proves the rest. RFC 5321 allows 254 characters. */
const ADDRESS = /^[^\s@]+@[^\s@]+$/;
const LONGEST_ADDRESS = 254;

/** `admin create` and `admin erase`: who may appoint others must come from outside the application; so may a request to be forgotten. */
export function registerAdmin(program: Command): void {
  const admin = program.command('admin').description('Appoint the people who run the programme; erase an account.');
  admin
    .command('create <EMAIL>')
    .description('Give a person a role in the programme’s staff. They sign in with a code mailed to that address.')
    .option('--role <ROLE>', `one of ${ROLES.join(', ')}`, 'admin-platform')
    .option('--json', 'print one JSON document')
    .addHelpText('after', '\nExample: entente admin create claire.martin@example.org --role bpi-officer')
    .action(create);
  admin
    .command('erase <EMAIL>')
    .description('Erase a person’s account and contact data for good (GDPR art. 17), on their request.')
    .option('--json', 'print one JSON document')
    .addHelpText('after', '\nExample: entente admin erase claire.martin@example.org')
    .action(erase);
}

async function erase(address: string, options: { readonly json?: boolean }): Promise<void> {
  const { withDatabase } = await import('./attach.ts');
  const { eraseAccount } = await import('./admin/erase-account.ts');
  const email = addressOf(address);
  const person = await withDatabase(({ config }) => eraseAccount(config, email));
  if (person === null) {
    throw new InputFault('account-unknown', {
      fr: `Aucun compte n’a l’adresse ${email}.`,
      en: `No account has the address ${email}.`,
    });
  }
  if (options.json === true) printJson({ person, erased: true });
  else process.stdout.write(`The account is erased; what was done stays on record under ${person}.\n`);
  exitWith(EXIT.ok);
}

/** @throws InputFault when that is no address */
function addressOf(text: string): string {
  const email = text.trim().toLowerCase();
  if (ADDRESS.test(email) && email.length <= LONGEST_ADDRESS) return email;
  throw new InputFault('email-malformed', {
    fr: `${text} n’est pas une adresse électronique.`,
    en: `${text} is not an e-mail address.`,
  });
}

async function create(address: string, options: { readonly role: string; readonly json?: boolean }): Promise<void> {
  const email = addressOf(address);
  const role = ROLES.find((candidate) => candidate === options.role);
  if (role === undefined) throw new UsageFault(noSuch({ fr: 'Le rôle', en: 'role' }, options.role, ROLES));
  const { withDatabase } = await import('./attach.ts');
  const { appointStaff } = await import('./admin/appoint-staff.ts');
  const appointed = await withDatabase(({ config }) => appointStaff(config, email, role));
  if (options.json === true) printJson({ email, role, person: appointed });
  else process.stdout.write(`${email} is ${role} from now on, and signs in with a code mailed there.\n`);
  exitWith(EXIT.ok);
}
