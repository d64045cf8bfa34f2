import { expect, it } from 'vitest';
import type { Event, RecordedEvent, SettledMove } from '../../domain/engagement/event.ts';
import type { ChainEntry } from '../../domain/evidence/verify-chain.ts';
import type { Instant } from '../../domain/ids.ts';
import { storyOf } from './show-journal.ts';
import { tell } from './story.ts';

const told = (event: Event) =>
  tell({ event, actor: { kind: 'system' }, at: '2026-03-02T09:00:00.000Z' as Instant } as RecordedEvent).sentence;

it('a delay is told by what it is for, and not by its id', () => {
  expect(told({ type: 'deadline-passed', deadline: 'turn-3', side: 'startup' })).toEqual({
    fr: 'Le délai pour répondre est dépassé.',
    en: 'The delay to answer has passed.',
  });
  expect(told({ type: 'reminder-due', deadline: 'review-9-industrial', percent: 80, side: 'industrial' }).fr).toBe(
    'Rappel à l’industriel : 80 % du délai pour relire le texte sont passés.',
  );
});

it('a supplier file that stands still is not told as talks that do', () => {
  expect(told({ type: 'stalled', deadline: 'supplier-4-startup+stalled', side: 'startup' }).en).toContain(
    'that file is stalled',
  );
  expect(told({ type: 'stalled', deadline: 'turn-3+stalled', side: 'startup' }).en).toContain(
    'the engagement is stalled',
  );
});

it('a text returned too often is told with the number of times', () => {
  const taken = told({ type: 'escalated', level: 1, by: { returns: 3 } });
  expect(taken.fr).toContain('revient de relecture pour la 3e fois');
  expect(taken.en).toContain('3 times by now');
});

it('whoever a comment mentions is told by the role in which they acted, never by an id', () => {
  const ADA = '11111111-1111-4111-8111-111111111111';
  const EVE = '22222222-2222-4222-8222-222222222222';
  const text = `@{${ADA}}, voyez avec @{${EVE}}.`;
  const move = { kind: 'comment', clause: 'ip', text, effect: 'none', clauseRevAfter: 2 } as unknown as SettledMove;
  const event = { type: 'turn-sent', side: 'startup', turn: 2, moves: [move] } as unknown as Event;
  const actor = { kind: 'person', person: ADA, side: 'industrial', role: 'ind-legal', verified: true };
  const entry = (value: unknown, body: Event | null) =>
    ({ seq: 1, at: '2026-03-02T09:00:00.000Z', actor: { value }, body: { value: body } }) as unknown as ChainEntry;
  const [, line] = storyOf([entry(actor, event), entry({ kind: 'system' }, event)]);
  expect(line?.details[0]?.fr).toContain('commente : @juriste, voyez avec @une personne.');
  expect(line?.details[0]?.en).toContain(', voyez avec @somebody.');
  expect(JSON.stringify(line)).not.toContain(ADA);
});
