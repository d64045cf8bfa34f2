import type * as z from 'zod';
import type { Database } from '../db/database.ts';
import { type Figure, readIndicators } from '../db/monitoring/read-indicators.ts';
import { toInstant } from '../domain/calendar/instant.ts';
import { INDICATORS, type IndicatorCode, UNTOLD } from '../domain/programme/indicators.ts';
import type { indicatorsReply } from '../protocol/http/monitoring/indicators.ts';

/** Figures that everybody may ask for are made anew after so long. */
const FRESH_MS = 60_000;

type Figures = { readonly [code in IndicatorCode]: Figure };

/** The indicators that everybody may read, made once a minute, whoever asks: a public address must not keep the database busy. */
export class PublicIndicators {
  readonly #db: Database;
  #kept: { readonly at: number; readonly figures: Promise<Figures> } | null = null;

  constructor(db: Database) {
    this.#db = db;
  }

  /** As of at most a minute before `now` (milliseconds). */
  async read(now: number): Promise<z.output<typeof indicatorsReply>> {
    const { at, figures } = this.#fresh(now);
    return presentIndicators(at, await figures, (code) => INDICATORS[code].open);
  }

  #fresh(now: number) {
    if (this.#kept !== null && now - this.#kept.at <= FRESH_MS) return this.#kept;
    const kept = { at: now, figures: readIndicators(this.#db, now) };
    this.#kept = kept;
    // A failure is told to whoever asked, and not kept.
    kept.figures.catch(() => {
      if (this.#kept === kept) this.#kept = null;
    });
    return kept;
  }
}

/** Figures beside what they mean and how they are counted. */
export function presentIndicators(
  at: number,
  figures: Figures,
  shown: (code: IndicatorCode) => boolean,
): z.output<typeof indicatorsReply> {
  const codes = (Object.keys(INDICATORS) as IndicatorCode[]).filter(shown);
  return {
    asOf: toInstant(at),
    items: codes.map((code) => {
      const { name, definition, method, unit, open } = INDICATORS[code];
      return { code, name, definition, method, unit, open, ...figures[code] };
    }),
    untold: [...UNTOLD],
  };
}
