import { setTimeout as pause } from 'node:timers/promises';
import type { Instant } from '../domain/ids.ts';
import { extractOf, readEntry } from './read-entry.ts';
import type { CompanyRegistry, RegisterAnswer } from './registry.ts';

/** The open company search of the French State, free and without a key (Licence Ouverte 2.0). */
export const OPEN_SEARCH_URL = 'https://recherche-entreprises.api.gouv.fr';

/** A person waits for the card: three seconds a try, three tries, then they type by hand. */
const TRY_MS = 3_000;
const TRIES = 3;
const BACK_OFF_MS = 250;
/** The search admits about seven questions a second and says how long to wait; we wait no longer than a person would. */
const LONGEST_WAIT_MS = 2_000;
/** One result is some kilobytes; a page of ten under 200. */
const LARGEST_ANSWER = 1_000_000;

export interface SearchApiOptions {
  /** Without a final slash. */
  readonly url: string;
  readonly tryMs?: number;
  /** Why a look-up failed, for the log. Never holds more than the SIREN, which is public. */
  readonly onFault?: (fault: unknown) => void;
}

/**
 * The register by the open company search. Faults of the network, 429 and 5xx are tried again; whatever
 * fails in the end is `away`, for nobody's work may hang on it.
 */
export function searchApiRegistry({
  url,
  tryMs = TRY_MS,
  onFault = () => undefined,
}: SearchApiOptions): CompanyRegistry {
  const once = async (siren: string): Promise<RegisterAnswer | Wait> => {
    try {
      const reply = await ask(`${url}/search?q=${siren}&page=1&per_page=10`, tryMs);
      return 'waitMs' in reply ? reply : answerOf(reply.body, siren);
    } catch (fault) {
      onFault(fault);
      return isPassing(fault) ? { waitMs: null } : { kind: 'away' };
    }
  };
  return {
    async find(siren) {
      for (let attempt = 1; attempt <= TRIES; attempt += 1) {
        const answer = await once(siren);
        if (!('waitMs' in answer)) return answer;
        if (attempt < TRIES) await pause(answer.waitMs ?? BACK_OFF_MS * attempt);
      }
      return { kind: 'away' };
    },
  };
}

/** To be tried again, after so long when the register said how long. */
interface Wait {
  readonly waitMs: number | null;
}

function answerOf(body: unknown, siren: string): RegisterAnswer {
  const entry = readEntry(body, siren);
  if (entry === null) return { kind: 'unknown' };
  return { kind: 'found', extract: extractOf(entry, 'recherche-entreprises', new Date().toISOString() as Instant) };
}

type Reply = { readonly body: unknown } | Wait;

/** The reply's JSON, or how long to wait before the next try (null: not said). Throws for all else. */
async function ask(url: string, tryMs: number): Promise<Reply> {
  const reply = await fetch(url, {
    headers: { accept: 'application/json' },
    // The register is at one address; whoever redirects us is somebody else.
    redirect: 'error',
    signal: AbortSignal.timeout(tryMs),
  });
  if (reply.status === 429 || reply.status >= 500) {
    await reply.body?.cancel();
    return { waitMs: waitOf(reply.headers.get('retry-after')) };
  }
  if (!reply.ok) throw new RegistryFault(`the register answered ${reply.status}`);
  const text = await reply.text();
  if (text.length > LARGEST_ANSWER) throw new RegistryFault('the register answered more than a company');
  try {
    return { body: JSON.parse(text) };
  } catch {
    throw new RegistryFault('the register did not answer in JSON');
  }
}

function waitOf(header: string | null): number | null {
  if (header === null || !/^\d{1,6}$/.test(header)) return null;
  return Math.min(Number(header) * 1_000, LONGEST_WAIT_MS);
}

/** Ours, so that it is told from a fault of the network, which may pass. */
class RegistryFault extends Error {
  override readonly name = 'RegistryFault';
}

function isPassing(fault: unknown): boolean {
  return fault instanceof TypeError || (fault instanceof DOMException && fault.name === 'TimeoutError');
}
