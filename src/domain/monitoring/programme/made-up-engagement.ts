import type { WorkingCalendar } from '../../calendar/working-calendar.ts';
import type { Random } from '../../engagement/simulate/random.ts';
import type { Stage } from '../../engagement/state.ts';
import type { ClauseId } from '../../ids.ts';
import { otherSide, SIDES, type Side } from '../../side.ts';
import type { ProcessFact } from '../facts/process-fact.ts';
import { DAY_MS } from '../log/event-log.ts';
import { ASSUMED, DISPUTED, EASY } from './assumptions.ts';

/**
 * How somebody is made to stall an engagement. `silent`: a side no longer answers, though it looks.
 * `ping-pong`: some clauses go to and fro and are never agreed. `desk`: a review that never comes back.
 */
export type Planted = 'silent' | 'ping-pong' | 'desk';

export interface MadeUp {
  readonly facts: readonly ProcessFact[];
  /** What was planted, and since when it shows; null for an engagement left to itself. */
  readonly planted: { readonly behaviour: Planted; readonly from: number } | null;
}

/**
 * One engagement made up from its application, at `start` (milliseconds), to its end, by the assumptions.
 * `days`: the days as they are worked, August and all.
 */
export function madeUpEngagement(random: Random, start: number, days: WorkingCalendar): MadeUp {
  const facts: ProcessFact[] = [];
  const slowness = {
    startup: spread(ASSUMED.slownessSpread),
    industrial: ASSUMED.industrialSlowness * spread(ASSUMED.slownessSpread),
  };
  const behaviour = random.chance(ASSUMED.plantedShare)
    ? (random.pick(['silent', 'silent', 'ping-pong', 'desk'] as const) ?? null)
    : null;
  const plantedTurn = 2 + random.below(3);
  let planted: MadeUp['planted'] = null;
  let now = start;
  let longstop = Number.POSITIVE_INFINITY;
  let pen: Side = 'startup';

  apply();
  return { facts, planted };

  function apply(): void {
    tell('application-submitted', 'startup', 'applied', ['industrial']);
    wait(ASSUMED.decisionDays, 'industrial');
    if (random.chance(ASSUMED.declinedShare)) {
      tell('application-declined', 'industrial', 'declined', []);
      return;
    }
    tell('application-selected', 'industrial', 'selected', ['industrial']);
    if (random.chance(ASSUMED.ndaShare)) confidentiality();
    wait(ASSUMED.openingDays, 'industrial');
    const scope = DISPUTED.filter(({ inScope }) => random.chance(inScope));
    longstop = now + ASSUMED.longstopDays * DAY_MS;
    tell('engagement-opened', 'industrial', 'negotiating', [pen], { clauses: scope.length + EASY.length, longstop });
    const open = new Map<ClauseId, number>([
      ...EASY.map((clause) => [clause, ASSUMED.easyAgreed] as const),
      ...scope.map(({ clause, agreed }) => [clause, agreed] as const),
    ]);
    negotiate(open);
  }

  function confidentiality(): void {
    wait(ASSUMED.ndaDays, 'industrial');
    tell('nda-sent', 'industrial', 'selected', [...SIDES]);
    wait(ASSUMED.ndaDays, 'startup');
    tell('nda-signed', 'startup', 'selected', ['industrial']);
    wait(ASSUMED.ndaDays, 'industrial');
    tell('nda-signed', 'industrial', 'selected', ['industrial']);
    tell('nda-executed', null, 'selected', ['industrial']);
  }

  /** Turn by turn until all is agreed, somebody gives up, or time is over. */
  function negotiate(open: Map<ClauseId, number>): void {
    const tabledBy = new Map<ClauseId, Side>();
    const conflicts = new Map<ClauseId, number>();
    for (let turn = 1; open.size > 0; turn += 1) if (!playTurn(turn, open, tabledBy, conflicts)) return;
    tell('agreement-reached', null, 'agreed', [...SIDES]);
    finish(open);
  }

  /** One turn of the side that holds the pen; false when the engagement ended in it, or fell silent. */
  function playTurn(
    turn: number,
    open: Map<ClauseId, number>,
    tabledBy: Map<ClauseId, Side>,
    conflicts: Map<ClauseId, number>,
  ): boolean {
    if (behaviour === 'silent' && turn >= plantedTurn) {
      fallSilent();
      return false;
    }
    maybePause();
    wait(ASSUMED.turnDays, pen);
    const lasts = behaviour === 'ping-pong' && turn >= plantedTurn;
    if (lasts && planted === null) planted = { behaviour: 'ping-pong', from: now };
    if (over()) {
      expire();
      return false;
    }
    for (const [clause, share] of [...open]) {
      const stuck = behaviour === 'ping-pong' && DISPUTED.slice(0, 3).some((one) => one.clause === clause);
      move(clause, stuck ? 0 : share, open, tabledBy, conflicts);
    }
    tell('turn-sent', pen, 'negotiating', [otherSide(pen)]);
    const disputed = [...conflicts.keys()].filter((clause) => open.has(clause)).length;
    if (!lasts && isWeary(turn, open.size, disputed)) {
      withdraw(otherSide(pen));
      return false;
    }
    pen = otherSide(pen);
    return true;
  }

  /** The longer and the more in conflict, the likelier that a side gives up; after so many turns it does. */
  function isWeary(turn: number, open: number, disputed: number): boolean {
    const weary = ASSUMED.withdrawnPerTurn + ASSUMED.withdrawnPerConflict * disputed;
    if (turn > 1 && random.chance(weary)) return true;
    return open > 0 && turn >= ASSUMED.maxTurns;
  }

  function move(
    clause: ClauseId,
    share: number,
    open: Map<ClauseId, number>,
    tabledBy: Map<ClauseId, Side>,
    conflicts: Map<ClauseId, number>,
  ): void {
    const by = tabledBy.get(clause);
    const awaiting = [otherSide(pen)];
    const nearer = share === 0 ? 0 : ASSUMED.nearerEachRound * (conflicts.get(clause) ?? 0);
    if (by === otherSide(pen) && random.chance(share + nearer)) {
      open.delete(clause);
      tell('clause-agreed', pen, 'negotiating', awaiting, { clause });
      return;
    }
    if (by === pen) return;
    tabledBy.set(clause, pen);
    const rounds = (conflicts.get(clause) ?? -1) + 1;
    const isAnswer = by !== undefined;
    if (isAnswer) conflicts.set(clause, rounds);
    tell('clause-tabled', pen, 'negotiating', awaiting, { clause, ...marks(isAnswer, rounds, share === 0) });
  }

  /** Whether a clause that is tabled again is in conflict, and whether it goes back to an earlier text. */
  function marks(isAnswer: boolean, rounds: number, stuck: boolean): { conflict?: true; back?: true } {
    return {
      ...(isAnswer && rounds > 0 ? { conflict: true } : {}),
      ...(stuck && rounds > 1 && random.chance(0.4) ? { back: true } : {}),
    };
  }

  function finish(open: Map<ClauseId, number>): void {
    wait(ASSUMED.freezeDays, 'startup');
    tell('freeze-requested', 'startup', 'freezing', []);
    now += 60_000;
    tell('text-frozen', null, 'in-review', [...SIDES]);
    review(open);
  }

  function review(open: Map<ClauseId, number>): void {
    for (const side of SIDES) {
      if (behaviour === 'desk' && side === 'industrial') {
        fallSilent();
        return;
      }
      wait(ASSUMED.reviewDays, side);
      if (over()) {
        expire();
        return;
      }
      if (random.chance(ASSUMED.returnedShare)) {
        returnToTalks(side, open);
        return;
      }
      const last = side === SIDES.at(-1);
      tell('text-approved', side, last ? 'signing' : 'in-review', last ? ['startup'] : ['industrial']);
    }
    sign();
  }

  /** The text is thawed, and one clause of it is open again. */
  function returnToTalks(side: Side, open: Map<ClauseId, number>): void {
    tell('review-returned', side, 'negotiating', [otherSide(side)]);
    const again = DISPUTED[random.below(DISPUTED.length)];
    if (again !== undefined) open.set(again.clause, again.agreed);
    pen = otherSide(side);
    negotiate(open);
  }

  function sign(): void {
    for (const side of SIDES) {
      wait(ASSUMED.signatureDays, side);
      if (over()) {
        expire();
        return;
      }
      tell('signature-requested', side, 'signing', [side]);
      now += 60_000;
      tell('text-signed', side, 'signing', side === 'startup' ? ['industrial'] : []);
    }
    tell('entered-into-force', null, 'in-force', []);
  }

  /** The side whose turn it is looks now and then, and does nothing until time is over. */
  function fallSilent(): void {
    const last = facts.at(-1);
    if (last === undefined || behaviour === null) return;
    planted = { behaviour, from: now };
    const side = last.awaiting.at(-1) ?? 'industrial';
    for (;;) {
      wait(8, side);
      if (over()) {
        expire();
        return;
      }
      if (random.chance(ASSUMED.lookedShare)) tell('document-opened', side, last.stage, last.awaiting);
    }
  }

  function maybePause(): void {
    if (!random.chance(ASSUMED.pausedShare)) return;
    wait(1, pen);
    if (over()) return;
    tell('paused', pen, 'negotiating', []);
    const from = now;
    wait(ASSUMED.pauseDays, pen);
    longstop += now - from;
    tell('resumed', null, 'negotiating', [pen]);
  }

  function withdraw(side: Side): void {
    wait(ASSUMED.turnDays, side);
    if (over()) {
      expire();
      return;
    }
    tell('withdrawn', side, 'withdrawn', []);
  }

  function over(): boolean {
    return now >= longstop;
  }

  function expire(): void {
    now = Math.max(longstop, facts.at(-1)?.at ?? 0);
    tell('expired', null, 'expired', []);
  }

  function wait(medianDays: number, side: Side): void {
    const length = medianDays * slowness[side] * spread(ASSUMED.delaySpread);
    now = Math.max(now + 60_000, days.moment(days.position(now) + length));
  }

  function tell(
    kind: ProcessFact['kind'],
    side: Side | null,
    stage: Stage,
    awaiting: readonly Side[],
    more: Partial<ProcessFact> = {},
  ): void {
    facts.push({ kind, at: now, side, stage, awaiting, ...more });
  }

  /** A factor about 1: e to a normal number (Box and Muller) of this deviation. */
  function spread(deviation: number): number {
    const radius = Math.sqrt(-2 * Math.log(1 - random.next()));
    return Math.exp(deviation * radius * Math.cos(2 * Math.PI * random.next()));
  }
}
