import { listBreakGlass } from '../../../db/monitoring/break-glass.ts';
import type { Viewer } from '../../../db/viewer.ts';
import type { Services } from '../../services.ts';
import { officersOf } from './present-followed.ts';

export type PresentedOpening = Awaited<ReturnType<typeof presentOpenings>>[number];

/** Requests to open an engagement, granted or not, with who asked and who granted. */
export async function presentOpenings(
  services: Pick<Services, 'db' | 'keyring'>,
  viewer: Extract<Viewer, { kind: 'staff' }>,
) {
  const found = await listBreakGlass(services.db, services.keyring, viewer);
  const officer = await officersOf(
    services,
    viewer,
    found.flatMap(({ askedBy, grantedBy }) => [askedBy, grantedBy]),
  );
  return found.map(({ askedBy, grantedBy, looks, ...one }) => ({
    ...one,
    askedBy: officer(askedBy),
    grantedBy: officer(grantedBy),
    looks: [...looks],
  }));
}
