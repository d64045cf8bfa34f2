import type { Bilingual } from '../domain/language.ts';
import type { Refusal } from '../domain/refusal.ts';
import { PROBLEMS, type ProblemCode } from '../messages/problems.ts';
import { PROBLEM_STATUS } from './problem-status.ts';

/** One fault within a request: where (JSON pointer, RFC 6901), which (stable code), and why. */
export interface ProblemItem {
  readonly pointer: string;
  readonly code: string;
  readonly detail: Bilingual;
}

/**
 * A refusal on its way to the client. Thrown by routes and hooks, turned into
 * `application/problem+json` (RFC 9457) in one place: plugins/problem-replies.ts.
 */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly code: string;
  readonly status: number;
  readonly title: Bilingual;
  readonly detail: Bilingual | null;
  readonly errors: readonly ProblemItem[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(parts: {
    code: string;
    status: number;
    title: Bilingual;
    detail?: Bilingual | null;
    errors?: readonly ProblemItem[];
    headers?: Readonly<Record<string, string>>;
  }) {
    super(parts.code);
    this.code = parts.code;
    this.status = parts.status;
    this.title = parts.title;
    this.detail = parts.detail ?? null;
    this.errors = parts.errors ?? [];
    this.headers = parts.headers ?? {};
  }
}

/** A refusal of the HTTP face itself, by its code; status and title come from the tables. */
export function problem(
  code: ProblemCode,
  more: { detail?: Bilingual; errors?: readonly ProblemItem[]; headers?: Readonly<Record<string, string>> } = {},
): Problem {
  return new Problem({ code, status: PROBLEM_STATUS[code], title: PROBLEMS[code], ...more });
}

/** Faults of a selection or a body, each with its place: 422 with `errors`. */
export function selectionProblem(refusals: readonly Refusal[]): Problem {
  return problem('selection-refused', {
    errors: refusals.map((r) => ({ pointer: r.pointer ?? '', code: r.code, detail: r.message })),
  });
}
