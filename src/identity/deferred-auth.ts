import type { Auth, AuthParts } from './auth.ts';

/**
 * The sign-in library, loaded by the first who signs in: it is the heaviest part of the API and a
 * start should not wait for it. Later calls give the same one.
 */
export function deferredAuth(parts: AuthParts): () => Promise<Auth> {
  let opened: Promise<Auth> | undefined;
  return () => {
    opened ??= import('./auth.ts').then(({ createAuth }) => createAuth(parts));
    return opened;
  };
}
