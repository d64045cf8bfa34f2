import type { Config } from '../config/config.ts';
import type { Database } from '../db/database.ts';
import { recordDocument } from '../db/documents/documents.ts';
import { findDocument } from '../db/documents/find-document.ts';
import { beginSignature, finishSignature, retrySignature } from '../db/documents/signature-jobs.ts';
import { readEngagement } from '../db/engagements/read-engagement.ts';
import { readFacts } from '../db/engagements/read-facts.ts';
import { commitBatch } from '../db/journal/commit-batch.ts';
import { readContacts } from '../db/people/contacts.ts';
import { readCompany } from '../db/people/memberships.ts';
import { loadSealedTurn } from '../db/private/sealed-turns.ts';
import { ENGINE } from '../db/viewer.ts';
import type { Keyring } from '../keys/keyring.ts';
import type { TestAuthority } from '../signature/authority/test-authority.ts';
import { DeferredProvider } from '../signature/deferred-provider.ts';
import type { LocalSignatureProvider } from '../signature/local-signature-provider.ts';
import { openFiles } from '../storage/open-files.ts';
import type { TimestampAuthority } from '../timestamping/timestamp-authority.ts';
import type { ActivityDeps } from './create-activities.ts';
import { passing } from './faults.ts';
import type { SignatoryOf } from './ports.ts';
import { storedLibraries } from './stored-libraries.ts';

/** Binds the activities to this installation: its database, keys, files and signature provider. */
export function openActivityDeps(
  config: Pick<Config, 'home' | 'timestampUrl'>,
  db: Database,
  keyring: Keyring,
): ActivityDeps & { readonly provider: DeferredProvider } {
  return {
    journal: { commit: (batch) => commitBatch(db, keyring, batch) },
    libraries: { load: storedLibraries(db) },
    factsOf: (engagement) => readFacts(db, keyring, engagement),
    files: openFiles(config.home, keyring),
    documents: {
      find: async (key) => {
        const sha256 = await findDocument(db, key);
        return sha256 === null ? null : { sha256 };
      },
      record: ({ turn, language, sha256, bytes, ...order }) =>
        recordDocument(
          db,
          { ...order, ...(turn === null ? {} : { turn }), ...(language === null ? {} : { language }) },
          { sha256, bytes },
        ),
    },
    sealedTurns: {
      open: (engagement, side, commitment) => loadSealedTurn(db, keyring, { engagement, side, commitment }),
    },
    jobs: {
      begin: (request) => beginSignature(db, request),
      retrying: (key, errorCode, nextTryAt) => retrySignature(db, key, errorCode, new Date(nextTryAt)),
      signed: (key, outcome) => finishSignature(db, key, outcome),
    },
    signatoryOf: signatoryOf(db, keyring),
    provider: new DeferredProvider(() => openProvider(config)),
  };
}

function signatoryOf(db: Database, keyring: Keyring): SignatoryOf {
  return async (engagement, person, side) => {
    const [contacts, model] = await Promise.all([
      readContacts(db, keyring, ENGINE, [person]),
      readEngagement(db, ENGINE, engagement),
    ]);
    const contact = contacts.get(person);
    if (contact === undefined || model === null) throw passing('signatory-missing', 'The signatory is not known');
    const company = await readCompany(db, keyring, ENGINE, model[side]);
    return {
      id: person,
      name: contact.name === '' ? contact.email : contact.name,
      email: contact.email,
      ...(company === null ? {} : { organisation: company.name }),
    };
  };
}

/** The test authority of this installation; stamps come from it too unless another authority is configured. */
async function openProvider({
  home,
  timestampUrl,
}: Pick<Config, 'home' | 'timestampUrl'>): Promise<LocalSignatureProvider> {
  const { authorityFolder, createTestAuthority } = await import('../signature/authority/test-authority.ts');
  const authority = await createTestAuthority(authorityFolder(home));
  const { LocalSignatureProvider } = await import('../signature/local-signature-provider.ts');
  const timestamps = await openTimestamps(authority, timestampUrl);
  return new LocalSignatureProvider(authority, timestamps);
}

async function openTimestamps(authority: TestAuthority, url: string | undefined): Promise<TimestampAuthority> {
  if (url === undefined) {
    const { LocalTimestampAuthority } = await import('../timestamping/local-timestamp-authority.ts');
    return new LocalTimestampAuthority(authority.timestamp);
  }
  const { HttpTimestampAuthority } = await import('../timestamping/http-timestamp-authority.ts');
  return new HttpTimestampAuthority({ url });
}
