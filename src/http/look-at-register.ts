import type { FastifyBaseLogger } from 'fastify';
import { recordExtract } from '../db/people/company-checks.ts';
import type { CompanyId } from '../domain/ids.ts';
import type { Services } from './services.ts';

/** Looks a company up after the answer was sent, and keeps what the register says: nobody waits for a register. */
export function lookAt(
  { background, db, registry }: Services,
  { company, siren }: { readonly company: CompanyId; readonly siren: string },
  log: Pick<FastifyBaseLogger, 'warn'>,
): void {
  background.runOnce(
    `register-${company}`,
    async () => {
      const answer = await registry.find(siren);
      if (answer.kind === 'found') await recordExtract(db, company, answer.extract);
    },
    (err) => log.warn({ err, company }, 'a look at the register was not kept'),
  );
}
