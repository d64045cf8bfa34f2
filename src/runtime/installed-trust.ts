import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromPemOrDer } from '../pki/pem.ts';
import { authorityFolder, createTestAuthority, trustFolder } from '../signature/authority/test-authority.ts';

/** What a verification trusts, DER. */
export interface Trust {
  readonly trust: readonly Uint8Array[];
  readonly crls: readonly Uint8Array[];
}

/**
 * The anchors (`*.pem`) and revocation lists (`*.crl`) of an installation's `authority/trust` folder.
 * The test authority, when there is one, issues its list anew first: one older than a certificate
 * says nothing of it. A folder that we may not write is read as it is.
 */
export async function installedTrust(home: string): Promise<Trust> {
  if (existsSync(authorityFolder(home))) await createTestAuthority(authorityFolder(home)).catch(() => undefined);
  const folder = trustFolder(home);
  if (!existsSync(folder)) return { trust: [], crls: [] };
  const files = readdirSync(folder).sort();
  const read = (ending: string, label: string) =>
    files
      .filter((name) => name.endsWith(ending))
      .flatMap((name) => fromPemOrDer(readFileSync(join(folder, name)), label));
  return { trust: read('.pem', 'CERTIFICATE'), crls: read('.crl', 'X509 CRL') };
}
