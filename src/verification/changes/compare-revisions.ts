import { formFields } from '../pdf/fields.ts';
import type { ChangeReport, RevisionReport } from '../report.ts';
import type { Assessed } from '../signatures/assess.ts';
import type { SignedFile } from '../signatures/collect.ts';
import { compareStates } from './compare-states.ts';
import type { AddedSignature, Leave } from './comparison.ts';
import { CHANGE_SENTENCES } from './sentences.ts';

/**
 * Revision by revision, what was added after the first signature. Earlier revisions are under that
 * signature: they are listed, without a look inside.
 */
export function compareRevisions(file: SignedFile, assessed: readonly Assessed[]): RevisionReport[] {
  const first = firstSigned(assessed);
  const reports = file.states.map((state, index): RevisionReport => {
    const before = file.states[index - 1];
    const compared = before !== undefined && first !== null && index > first;
    const changes = compared
      ? compareStates(file.cache, before, state, leaveBefore(index, assessed), addedBy(index, assessed))
      : firstChanges(file, index, assessed);
    return { number: index + 1, from: before?.end ?? 0, to: state.end, changes };
  });
  if (file.tail >= file.cache.bytes.length || (first === null && isBlank(file))) return reports;
  return [...reports, tailReport(file, reports.length + 1)];
}

/** Index of the oldest signed revision; a signature of no known revision puts everything in question. */
function firstSigned(assessed: readonly Assessed[]): number | null {
  if (assessed.length === 0) return null;
  return Math.min(...assessed.map(({ placed }) => placed.closes ?? 0));
}

function leaveBefore(index: number, assessed: readonly Assessed[]): Leave {
  const earlier = assessed.filter(({ placed }) => placed.closes !== null && placed.closes < index);
  const permissions = earlier.flatMap(({ placed }) => placed.value.certification.permission ?? []);
  return {
    permission: permissions.length > 0 ? (Math.min(...permissions) as 1 | 2 | 3) : null,
    locks: earlier.flatMap(({ placed }) => placed.value.certification.locks),
  };
}

function addedBy(index: number, assessed: readonly Assessed[]): AddedSignature[] {
  return assessed
    .filter(({ placed }) => placed.appears === index)
    .map(({ placed, check, indication }) => ({
      value: placed.value,
      intact: check.intact,
      trusted: indication === 'TOTAL_PASSED',
    }));
}

/** In the first signed revision, the signatures themselves. */
function firstChanges(file: SignedFile, index: number, assessed: readonly Assessed[]): ChangeReport[] {
  const state = file.states[index];
  const fields = state ? formFields(state) : [];
  return assessed
    .filter(({ placed }) => placed.appears === index)
    .map(({ placed }) => {
      const kind = placed.value.kind === 'timestamp' ? 'timestamp-added' : 'signature-added';
      const num = fields.find((field) => field.name === placed.value.field)?.num ?? null;
      return {
        kind,
        page: null,
        object: num === null ? null : `${num} 0 R`,
        explained: true,
        message: CHANGE_SENTENCES[kind],
      };
    });
}

function tailReport(file: SignedFile, number: number): RevisionReport {
  const change: ChangeReport = {
    kind: 'bytes-outside-objects',
    page: null,
    object: null,
    explained: false,
    message: CHANGE_SENTENCES['bytes-outside-objects'],
  };
  return { number, from: file.tail, to: file.cache.bytes.length, changes: [change] };
}

/** An unsigned file may end in white space, as many do. */
function isBlank(file: SignedFile): boolean {
  return Buffer.from(file.cache.bytes.subarray(file.tail)).toString('latin1').trim() === '';
}
