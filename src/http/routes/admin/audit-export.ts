import { Readable } from 'node:stream';
import { type AuditLine, auditLines } from '../../../db/accounts/audit.ts';
import { noteExport } from '../../../db/accounts/staff-exports.ts';
import { auditQuery } from '../../../protocol/http/admin.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import { type Api, personOf } from '../../api.ts';
import { fileReply } from '../../send-file.ts';
import type { Services } from '../../services.ts';

/** RFC 4180 for CSV; one JSON document a line for NDJSON. */
const FORMS = {
  ndjson: { mime: 'application/x-ndjson', head: '', line: (line: AuditLine) => `${JSON.stringify(line)}\n` },
  csv: { mime: 'text/csv', head: `${columns().join(',')}\r\n`, line: csvLine },
} as const;

/** Everything that was done, to be kept by whoever audits the programme: headers of journals, looks from outside, acts on accounts, files that the staff took away, this one too; no content and no name. */
export function auditExport(app: Api, { db }: Services): void {
  for (const form of ['ndjson', 'csv'] as const) {
    const { mime, head, line } = FORMS[form];
    app.get(
      `/api/admin/audit.${form}`,
      {
        config: { permission: 'audit.export' },
        schema: {
          tags: ['administration'],
          summary: `Export the audit (${form})`,
          querystring: auditQuery,
          response: { 200: fileReply(mime), ...problemReplies },
        },
      },
      async (request, reply) => {
        const viewer = { kind: 'admin', person: personOf(request).person } as const;
        await noteExport(db, viewer, { what: 'audit', format: form, engagement: null });
        const from = request.query.from ?? '1970-01-01T00:00:00.000Z';
        return reply
          .type(`${mime}; charset=utf-8`)
          .header('content-disposition', `attachment; filename="audit.${form}"`)
          .send(Readable.from(written(auditLines(db, viewer, from), head, line)) as never);
      },
    );
  }
}

async function* written(lines: AsyncIterable<AuditLine>, head: string, write: (line: AuditLine) => string) {
  if (head !== '') yield head;
  for await (const line of lines) yield write(line);
}

function columns(): readonly (keyof AuditLine)[] {
  return ['source', 'at', 'kind', 'engagement', 'seq', 'side', 'person', 'by', 'hash', 'office'];
}

/** Ids, instants, kinds and hashes hold neither commas nor quotes. */
function csvLine(line: AuditLine): string {
  return `${columns()
    .map((column) => line[column] ?? '')
    .join(',')}\r\n`;
}
