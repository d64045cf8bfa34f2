import { type Figure, readIndicators as read } from '../../../db/monitoring/read-indicators.ts';
import { toInstant } from '../../../domain/calendar/instant.ts';
import { INDICATORS, type IndicatorCode, UNTOLD } from '../../../domain/programme/indicators.ts';
import { indicatorsReply } from '../../../protocol/http/monitoring.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import type { Api } from '../../api.ts';
import type { Services } from '../../services.ts';

/** Figures that everybody may ask for are made anew after so long. */
const FRESH_MS = 60_000;

/** The programme's indicators, each with what it means and how it is counted: all for the staff, some for everybody. */
export function readIndicators(app: Api, { db }: Services): void {
  let kept: { readonly at: number; readonly figures: ReturnType<typeof read> } | null = null;
  app.get(
    '/api/monitoring/indicators',
    {
      config: { permission: 'monitoring.read' },
      schema: {
        tags: ['staff'],
        summary: 'Indicators of the programme',
        response: { 200: indicatorsReply, ...problemReplies },
      },
    },
    async () => present(Date.now(), await read(db, Date.now()), () => true),
  );
  app.get(
    '/api/indicators',
    {
      config: { permission: 'indicator.read' },
      schema: {
        tags: ['public'],
        summary: 'Public indicators of the programme',
        security: [],
        response: { 200: indicatorsReply, ...problemReplies },
      },
    },
    async () => {
      const { at, figures } = fresh(Date.now());
      return present(at, await figures, (code) => INDICATORS[code].open);
    },
  );

  /** Made once a minute, whoever asks: a public address must not be a way to keep the database busy. */
  function fresh(now: number) {
    if (kept === null || now - kept.at > FRESH_MS) {
      kept = { at: now, figures: read(db, now) };
      // A failure is told to whoever asked, and not kept.
      kept.figures.catch(() => {
        kept = null;
      });
    }
    return kept;
  }
}

function present(
  at: number,
  figures: { readonly [code in IndicatorCode]: Figure },
  shown: (code: IndicatorCode) => boolean,
) {
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
