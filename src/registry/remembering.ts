import type { CompanyRegistry, RegisterAnswer } from './registry.ts';

/** Sirene is published once a day: an hour loses nothing, and the check before a signature is fresh enough. */
const FOUND_MS = 60 * 60 * 1_000;
/** A number mistyped, or a company of this morning: asked again soon. */
const UNKNOWN_MS = 5 * 60 * 1_000;
const LIMIT = 1_000;

/**
 * A register that remembers: what was found for an hour, what was unknown for minutes, a failure never.
 * Two who ask the same at once share one question.
 */
export function rememberingRegistry(of: CompanyRegistry, now: () => number = Date.now): CompanyRegistry {
  const kept = new Map<string, { readonly answer: RegisterAnswer; readonly until: number }>();
  const asked = new Map<string, Promise<RegisterAnswer>>();

  const askOnce = async (siren: string): Promise<RegisterAnswer> => {
    try {
      const answer = await of.find(siren);
      if (answer.kind === 'away') return answer;
      kept.delete(siren);
      kept.set(siren, { answer, until: now() + (answer.kind === 'found' ? FOUND_MS : UNKNOWN_MS) });
      const [oldest] = kept.keys();
      if (kept.size > LIMIT && oldest !== undefined) kept.delete(oldest);
      return answer;
    } finally {
      asked.delete(siren);
    }
  };

  return {
    async find(siren) {
      const known = kept.get(siren);
      if (known !== undefined && known.until > now()) return known.answer;
      const running = asked.get(siren) ?? askOnce(siren);
      asked.set(siren, running);
      return running;
    },
  };
}
