import type { FastifyReply, FastifyRequest } from 'fastify';
import * as z from 'zod';
import { csvOf } from '../../documents/sheets/csv-of.ts';
import type { Sheet } from '../../documents/sheets/sheet.ts';
import { xlsxOf } from '../../documents/sheets/xlsx-of.ts';
import { toInstant } from '../../domain/calendar/instant.ts';
import { parisDate } from '../../domain/calendar/paris-time.ts';
import { language } from '../../protocol/http/scalars.ts';
import { sendFile } from '../send-file.ts';
import { fileNameOf } from './said.ts';

const CSV = 'text/csv; charset=utf-8';
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** In which form a sheet is asked for. */
export const sheetForm = { format: z.enum(['csv', 'xlsx']).default('xlsx'), lang: language.default('fr') };

/** Sends a sheet as a file named for it and for the day. */
export function sendSheet(
  request: FastifyRequest,
  reply: FastifyReply,
  sheet: Sheet,
  { format, lang }: z.output<z.ZodObject<typeof sheetForm>>,
): FastifyReply {
  const bytes = format === 'csv' ? Buffer.from(csvOf(sheet, lang)) : xlsxOf(sheet);
  const name = fileNameOf(sheet, parisDate(toInstant(Date.now())), format);
  return sendFile(request, reply, { bytes, name, mime: format === 'csv' ? CSV : XLSX });
}
