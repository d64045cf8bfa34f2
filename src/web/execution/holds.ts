import type { Command } from '../../domain/engagement/command.ts';
import { ROLES_OF_ACT } from '../../domain/engagement/roles.ts';
import type { Engagement } from '../dossier/dossier.tsx';

/** Whether the reader has a role that may do this act. */
export function holds({ you }: Pick<Engagement, 'you'>, act: Command['type']): boolean {
  const roles: readonly string[] = ROLES_OF_ACT[act];
  return you?.roles.some((role) => roles.includes(role)) === true;
}
