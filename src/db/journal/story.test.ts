import { expect, it } from 'vitest';
import type { Event, RecordedEvent } from '../../domain/engagement/event.ts';
import type { Instant } from '../../domain/ids.ts';
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
