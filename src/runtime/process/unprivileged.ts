/** `nobody` on Linux and most Unixes. Postgres refuses to run as root; no system user is created for it. */
const NOBODY = 65_534;

export interface Identity {
  readonly uid: number;
  readonly gid: number;
}

/** Whom a server must run as when we are root; undefined when we are not, and just spawn. */
export function unprivilegedIdentity(): Identity | undefined {
  return process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : undefined;
}
