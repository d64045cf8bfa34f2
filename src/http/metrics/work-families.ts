import type { WorkFigures } from '../../db/health/work-figures.ts';
import { THRESHOLDS } from '../../domain/monitoring/signals/thresholds.ts';
import type { Family, Sample } from './exposition.ts';
import { jobFamilies } from './job-families.ts';

const STAGES = Object.keys(THRESHOLDS.stageDays);

/** What the installation holds and what waits in it. Stages in which nothing is stand at 0, so that a curve never breaks. */
export function workFamilies({
  engagements,
  outbox,
  signatures,
  deliveries,
  endpoints,
  programme,
}: WorkFigures): readonly Family[] {
  return [
    gauge(
      'entente_engagements',
      'Engagements, by stage.',
      by('stage', Object.fromEntries(STAGES.map((stage) => [stage, engagements[stage] ?? 0]))),
    ),
    gauge(
      'entente_outbox_messages',
      'Mails and notices not sent yet: all that wait, those that failed at least once, and those that fail without end.',
      by('state', { waiting: outbox.waiting, failing: outbox.failing, dead: outbox.dead }),
    ),
    gauge('entente_outbox_oldest_seconds', 'Age of the oldest message that waits; 0 for none.', [
      { value: outbox.oldestSeconds },
    ]),
    gauge(
      'entente_signature_jobs',
      'Signatures in the making; retrying: the time-stamp authority did not answer.',
      by('state', { pending: signatures.pending, retrying: signatures.retrying }),
    ),
    gauge('entente_signature_oldest_seconds', 'Age of the oldest signature in the making; 0 for none.', [
      { value: signatures.oldestSeconds },
    ]),
    gauge(
      'entente_webhook_deliveries',
      'Events for companies’ own systems: to be sent, and given up.',
      by('state', { waiting: deliveries.waiting, 'given-up': deliveries.givenUp }),
    ),
    gauge(
      'entente_webhook_endpoints',
      'Companies’ own systems: told, or why no longer.',
      by('state', { ...endpoints }),
    ),
    ...jobFamilies(programme, Date.now()),
  ];
}

function gauge(name: string, help: string, samples: readonly Sample[]): Family {
  return { name, help, type: 'gauge', samples };
}

function by(label: string, counts: Readonly<Record<string, number>>): readonly Sample[] {
  return Object.entries(counts).map(([name, value]) => ({ labels: { [label]: name }, value }));
}
