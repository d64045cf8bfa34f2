import { refuse } from '../../../db/refusals.ts';
import { isSiren } from '../../../domain/memorandum/values/siren.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import { registerReply, sirenParam } from '../../../protocol/http/registry.ts';
import { legalFormLabel, legalRepresentatives } from '../../../registry/legal-form.ts';
import type { RegisterEntry } from '../../../registry/registry.ts';
import type { Api } from '../../api.ts';
import { refusalProblem } from '../../refusal-problem.ts';
import type { Services } from '../../services.ts';

/** Fills the company's card from its SIREN. A register that is away or knows nobody is an answer too: people type by hand. */
export function readRegister(app: Api, { registry }: Services): void {
  app.get(
    '/api/registry/companies/:siren',
    {
      config: { permission: 'registry.read' },
      schema: {
        tags: ['people'],
        summary: 'Look a company up in the register',
        params: sirenParam,
        response: { 200: registerReply, ...problemReplies },
      },
    },
    async (request) => {
      const { siren } = request.params;
      if (!isSiren(siren)) throw refusalProblem(refuse('invalid-siren', 'R123-221 C. com.').refused);
      const answer = await registry.find(siren);
      if (answer.kind !== 'found') return { answer: answer.kind, card: null, source: null, at: null, sha256: null };
      const { entry, source, at, sha256 } = answer.extract;
      return { answer: 'found' as const, card: cardOf(entry), source, at, sha256 };
    },
  );
}

function cardOf(entry: RegisterEntry) {
  const { officers: _published, legalForm: code, ...shown } = entry;
  return {
    ...shown,
    legalForm: code === null ? null : { code, label: legalFormLabel(code) },
    representatives: legalRepresentatives(entry),
  };
}
